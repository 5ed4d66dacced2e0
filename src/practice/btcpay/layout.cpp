// SPDX-License-Identifier: Apache-2.0
#include "practice/btcpay/layout.h"

namespace tillgate::practice::btcpay {

namespace {

QByteArray quoted(const QString &text)
{
    QByteArray out;
    appendJsonString(out, text);
    out.replace("\xc2\x85", "\\u0085");
    out.replace("\xe2\x80\xa8", "\\u2028");
    return out.replace("\xe2\x80\xa9", "\\u2029");
}

void append(QByteArray &out, const Json &json, int depth)
{
    const QByteArray inner = '\n' + QByteArray(2 * (depth + 1), ' ');
    const QByteArray outer = '\n' + QByteArray(2 * depth, ' ');
    if (json.isObject() && !json.members().isEmpty()) {
        char before = '{';
        for (const Json::Member &member : json.members()) {
            out += before + inner + quoted(member.key) + ": ";
            append(out, member.value, depth + 1);
            before = ',';
        }
        out += outer + '}';
    } else if (json.isArray() && !json.items().isEmpty()) {
        char before = '[';
        for (const Json &item : json.items()) {
            out += before + inner;
            append(out, item, depth + 1);
            before = ',';
        }
        out += outer + ']';
    } else {
        out += json.isString() ? quoted(json.toString()) : json.toBytes();
    }
}

} // namespace

QByteArray indented(const Json &json)
{
    QByteArray out;
    append(out, json, 0);
    return out;
}

} // namespace tillgate::practice::btcpay
