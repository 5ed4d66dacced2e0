// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace tillgate {

/// What a command takes: names of options without dashes; those in `withValue` are followed by a value.
struct ArgumentRules
{
    QStringList withValue = {};
    QStringList flags = {};
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

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
    QStringList m_flags;
};

} // namespace tillgate
