// SPDX-License-Identifier: Apache-2.0
#include "wire/phpjson.h"

namespace tillgate {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Where the string that starts at `from` ends, behind its closing quote.
qsizetype endOfString(QByteArrayView text, qsizetype from)
{
    for (qsizetype at = from + 1; at < text.size(); ++at) {
        if (text.at(at) == '\\')
            ++at;
        else if (text.at(at) == '"')
            return at + 1;
    }
    return text.size();
}

/// Where the value that starts at `from` ends: at the comma or bracket of what holds it, blanks not counted.
qsizetype endOfValue(QByteArrayView text, qsizetype from)
{
    int depth = 0;
    qsizetype at = from;
    while (at < text.size()) {
        const char c = text.at(at);
        const bool isClosing = c == '}' || c == ']';
        if (depth == 0 && (isClosing || c == ','))
            break;
        depth += (c == '{' || c == '[') ? 1 : 0;
        depth -= isClosing ? 1 : 0;
        at = c == '"' ? endOfString(text, at) : at + 1;
    }
    while (at > from && isBlank(text.at(at - 1)))
        --at;
    return at;
}

qsizetype behindBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text.at(at)))
        ++at;
    return at;
}

/// U+2028 and U+2029 stay escaped in PHP, although other characters do not.
void escapeForPhp(QByteArray &written)
{
    written.replace("/", "\\/");
    written.replace("\xE2\x80\xA8", "\\u2028");
    written.replace("\xE2\x80\xA9", "\\u2029");
}

} // namespace

QList<RawMember> rawMembers(QByteArrayView text)
{
    QList<RawMember> members;
    qsizetype at = behindBlanks(text, text.indexOf('{') + 1);
    while (at < text.size() && text.at(at) == '"') {
        const qsizetype keyEnd = endOfString(text, at);
        const QByteArray key = text.sliced(at, keyEnd - at).toByteArray();
        const qsizetype from = behindBlanks(text, text.indexOf(':', keyEnd) + 1);
        const qsizetype until = endOfValue(text, from);
        members.append({Json::parse(key).value_or(Json()).toString(), key, text.sliced(from, until - from).toByteArray()});
        at = behindBlanks(text, until);
        if (at < text.size() && text.at(at) == ',')
            at = behindBlanks(text, at + 1);
    }
    return members;
}

QByteArray phpRespelled(QByteArrayView text)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size();) {
        if (text.at(at) != '"') {
            if (!isBlank(text.at(at)))
                out += text.at(at);
            ++at;
            continue;
        }
        const qsizetype end = endOfString(text, at);
        QByteArray written;
        appendJsonString(written, Json::parse(text.sliced(at, end - at)).value_or(Json()).toString());
        escapeForPhp(written);
        out += written;
        at = end;
    }
    return out;
}

} // namespace tillgate
