// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace tillgate {

/// Text of comma-separated values by RFC 4180, in UTF-8 with CRLF. Cells that a spreadsheet would run as
/// a formula (they begin with = + - @ tab or CR) get an apostrophe in front, unless they are plain numbers.
class Csv final
{
public:
    explicit Csv(const QStringList &columns);

    /// One row; as many cells as there are columns.
    void append(const QStringList &cells);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void appendLine(const QStringList &cells);

    qsizetype m_columnCount;
    QByteArray m_bytes;
};

} // namespace tillgate
