// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace tillgate {

/// What a command takes: names of options without dashes; those in `withValue` are followed by a value.
struct ArgumentRules
{
    QStringList withValue = {};
    QStringList flags = {};
    /// Options that name a file with a key or PIN ("-": standard input). Whoever types the command reads it.
    QStringList secretFiles = {};
    /// A plain word "-" is what whoever types the command has on standard input.
    bool readsInput = false;
    int leastPositional = 0;
    int mostPositional = 0;
};

/// The words of a command line after the command itself.
class Arguments final
{
public:
    /// Usage error that names the word, for anything the rules do not have. `--name=value` and
    /// `--name value` are the same; `--` ends the options.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const ArgumentRules &rules);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    /// Usage error that names the option if it is not there.
    [[nodiscard]] Result<QString> needed(const QString &name) const;
    [[nodiscard]] bool has(const QString &flag) const { return m_flags.contains(flag); }

    /// What was in the files that `secretFiles` name, by option.
    using Secrets = QHash<QString, Secret>;
    void setSecrets(Secrets secrets) { m_secrets = std::move(secrets); }
    [[nodiscard]] std::optional<Secret> secret(const QString &option) const;
    /// Usage error that names the option if it was not given.
    [[nodiscard]] Result<Secret> neededSecret(const QString &option) const;

    /// What was on standard input; none if no plain word asked for it.
    using Input = std::optional<QByteArray>;
    void setInput(Input input) { m_input = std::move(input); }
    [[nodiscard]] const Input &input() const { return m_input; }

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
    QStringList m_flags;
    Secrets m_secrets;
    Input m_input;
};

} // namespace tillgate
