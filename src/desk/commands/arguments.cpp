// SPDX-License-Identifier: Apache-2.0
#include "desk/commands/arguments.h"

namespace tillgate {

namespace {

tl::unexpected<Error> usage(const QString &sentence)
{
    return fail(Error::Kind::Usage, sentence);
}

/// A negative number is a value, not an option.
bool isOption(const QString &word)
{
    return word.startsWith(QStringLiteral("--")) && word.size() > 2;
}

} // namespace

Result<Arguments> Arguments::parse(const QStringList &words, const ArgumentRules &rules)
{
    Arguments arguments;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == QStringLiteral("--")) {
            arguments.m_positional += words.mid(at + 1);
            break;
        }
        if (!isOption(word)) {
            arguments.m_positional += word;
            continue;
        }
        const QString name = word.section(QLatin1Char('='), 0, 0).mid(2);
        const bool hasInlineValue = word.contains(QLatin1Char('='));
        if (rules.flags.contains(name) && !hasInlineValue) {
            arguments.m_flags += name;
        } else if (rules.withValue.contains(name) || rules.secretFiles.contains(name)) {
            if (!hasInlineValue && at + 1 >= words.size())
                return usage(QStringLiteral("--%1 needs a value.").arg(name));
            arguments.m_values.insert(name, hasInlineValue ? word.section(QLatin1Char('='), 1) : words.at(++at));
        } else {
            return usage(QStringLiteral("There is no option %1 here; --help lists them.").arg(word));
        }
    }
    if (arguments.m_positional.size() < rules.leastPositional)
        return usage(QStringLiteral("Something is missing; --help shows how the command is written."));
    if (arguments.m_positional.size() > rules.mostPositional) {
        return usage(QStringLiteral("\"%1\" is one word too many; --help shows how the command is written.")
                         .arg(arguments.m_positional.at(rules.mostPositional)));
    }
    return arguments;
}

std::optional<QString> Arguments::value(const QString &name) const
{
    const auto found = m_values.constFind(name);
    return found == m_values.constEnd() ? std::nullopt : std::optional(*found);
}

Result<QString> Arguments::needed(const QString &name) const
{
    const std::optional<QString> given = value(name);
    if (!given)
        return usage(QStringLiteral("--%1 is missing.").arg(name));
    return *given;
}

std::optional<Secret> Arguments::secret(const QString &option) const
{
    const auto found = m_secrets.constFind(option);
    return found == m_secrets.constEnd() ? std::nullopt : std::optional(*found);
}

Result<Secret> Arguments::neededSecret(const QString &option) const
{
    const std::optional<Secret> given = secret(option);
    if (!given)
        return usage(QStringLiteral("--%1 is missing.").arg(option));
    return *given;
}

} // namespace tillgate
