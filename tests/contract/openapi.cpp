// SPDX-License-Identifier: Apache-2.0
#include "contract/openapi.h"

#include "money/decimal.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

namespace tillgate::test {

namespace {

const Json &nothing()
{
    static const Json null;
    return null;
}

const Json &at(const Json &object, QStringView key)
{
    const Json *member = object.find(key);
    return member != nullptr ? *member : nothing();
}

QString textAt(const Json &object, QStringView key)
{
    return at(object, key).toString();
}

/// "/api/v1/invoices/{invoiceId}" against "/api/v1/invoices/abc".
bool isFitting(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(QLatin1Char('/'));
    const QStringList given = path.split(QLatin1Char('/'));
    return std::equal(wanted.begin(), wanted.end(), given.begin(), given.end(), [](const QString &part, const QString &name) {
        return part == name || (part.startsWith(QLatin1Char('{')) && !name.isEmpty());
    });
}

/// Texts of a query as the values that they stand for.
Json readAs(const QString &text, const QString &type)
{
    const bool isNumber = type == QLatin1String("number") || type == QLatin1String("integer");
    const Result<Json> read = isNumber || type == QLatin1String("boolean") ? Json::parse(text.toUtf8()) : Result<Json>(Json::string(text));
    return read.value_or(Json::string(text));
}

QString typeOf(const Json &value)
{
    switch (value.type()) {
    case Json::Type::Null: return QStringLiteral("null");
    case Json::Type::Bool: return QStringLiteral("boolean");
    case Json::Type::Number: return QStringLiteral("number");
    case Json::Type::String: return QStringLiteral("string");
    case Json::Type::Array: return QStringLiteral("array");
    case Json::Type::Object: return QStringLiteral("object");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList OpenApi::requestFaults(const HttpRequest &request, const QString &path) const
{
    const Operation operation = find(request.method, path);
    const QString line = QString::fromLatin1(methodName(request.method)) + QLatin1Char(' ') + path;
    if (operation.operation == nullptr)
        return {line + QStringLiteral(": not in the contract")};
    QStringList faults;
    checkQuery(faults, request, operation);
    const Json &body = resolved(at(*operation.operation, u"requestBody"));
    const Json &schema = at(at(at(body, u"content"), u"application/json"), u"schema");
    if (request.body.isEmpty() && at(body, u"required").toBool())
        faults.append(line + QStringLiteral(": has no body"));
    if (!request.body.isEmpty() && schema.isNull())
        faults.append(line + QStringLiteral(": takes no body"));
    if (!request.body.isEmpty() && !schema.isNull())
        check(faults, line, Json::parse(request.body).value_or(Json()), schema);
    return faults;
}

QStringList OpenApi::replyFaults(HttpRequest::Method method, const QString &path, const HttpReply &reply) const
{
    const Operation operation = find(method, path);
    const QString line = QStringLiteral("%1 %2 -> %3").arg(QString::fromLatin1(methodName(method)), path).arg(reply.status);
    const Json &responses = operation.operation == nullptr ? nothing() : at(*operation.operation, u"responses");
    const Json &response = resolved(at(responses, QString::number(reply.status)));
    if (response.isNull())
        return {line + QStringLiteral(": not in the contract")};
    const Json &schema = at(at(at(response, u"content"), u"application/json"), u"schema");
    if (schema.isNull())
        return {};
    QStringList faults;
    check(faults, line, Json::parse(reply.body).value_or(Json()), schema);
    return faults;
}

QStringList OpenApi::webhookFaults(const QString &name, const Json &body) const
{
    const Json &content = at(at(at(at(at(m_document, u"x-webhooks"), name), u"post"), u"requestBody"), u"content");
    const Json &schema = at(at(content, u"application/json"), u"schema");
    if (schema.isNull())
        return {name + QStringLiteral(": not in the contract")};
    QStringList faults;
    check(faults, name, body, schema);
    return faults;
}

/// Routes of one invoice or webhook are listed without the store; those with it still work (see SOURCE.txt there).
OpenApi::Operation OpenApi::find(HttpRequest::Method method, const QString &path) const
{
    static const QRegularExpression store(QStringLiteral("^/api/v1/stores/[^/]+/(?=invoices/|webhooks/|payouts/)"));
    QString flat = path;
    flat.replace(store, QStringLiteral("/api/v1/"));
    const QString word = QString::fromLatin1(methodName(method)).toLower();
    for (const QString &candidate : {path, flat}) {
        for (const Json::Member &item : at(m_document, u"paths").members()) {
            const Json *operation = isFitting(item.key, candidate) ? item.value.find(word) : nullptr;
            if (operation != nullptr)
                return {.item = &item.value, .operation = operation, .pattern = item.key};
        }
    }
    return {};
}

const Json &OpenApi::resolved(const Json &value) const
{
    const Json *reference = value.find(u"$ref");
    if (reference == nullptr)
        return value;
    const Json *found = &m_document;
    for (const QString &part : reference->toString().mid(2).split(QLatin1Char('/')))
        found = &at(*found, part);
    return resolved(*found);
}

void OpenApi::checkQuery(QStringList &faults, const HttpRequest &request, const Operation &operation) const
{
    const Json::Array all = at(*operation.item, u"parameters").items() + at(*operation.operation, u"parameters").items();
    const auto items = QUrlQuery(request.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const auto known = std::find_if(all.begin(), all.end(), [&, &name = name](const Json &entry) {
            const Json &parameter = resolved(entry);
            return textAt(parameter, u"in") == QLatin1String("query") && textAt(parameter, u"name") == name;
        });
        const QString where = operation.pattern + QLatin1Char('?') + name;
        if (known == all.end()) {
            faults.append(where + QStringLiteral(": not in the contract"));
            continue;
        }
        const Json &schema = resolved(at(resolved(*known), u"schema"));
        const bool isList = textAt(schema, u"type") == QLatin1String("array");
        const Json &single = isList ? resolved(at(schema, u"items")) : schema;
        check(faults, where, readAs(value, textAt(single, u"type")), single);
    }
    for (const Json &entry : all) {
        const Json &parameter = resolved(entry);
        const QString name = textAt(parameter, u"name");
        const bool isWanted = textAt(parameter, u"in") == QLatin1String("query") && at(parameter, u"required").toBool();
        if (isWanted && !QUrlQuery(request.url).hasQueryItem(name))
            faults.append(operation.pattern + QStringLiteral(": lacks ?") + name);
    }
}

void OpenApi::check(QStringList &faults, const QString &where, const Json &value, const Json &schema) const
{
    const Json &own = resolved(schema);
    if (value.isNull()) {
        // Schemas that only refer to others do not say so themselves.
        const bool isOpen = own.find(u"type") == nullptr && own.find(u"allOf") == nullptr;
        if (!at(schema, u"nullable").toBool() && !at(own, u"nullable").toBool() && !isOpen)
            faults.append(where + QStringLiteral(": is null"));
        return;
    }
    checkAlternatives(faults, where, value, own);
    checkPlain(faults, where, value, own);
    if (value.isObject())
        checkObject(faults, where, value, own);
    for (qsizetype index = 0; value.isArray() && own.find(u"items") != nullptr && index < value.items().size(); ++index)
        check(faults, QStringLiteral("%1[%2]").arg(where).arg(index), value.items().at(index), at(own, u"items"));
}

void OpenApi::checkAlternatives(QStringList &faults, const QString &where, const Json &value, const Json &schema) const
{
    // Objects are looked at as a whole: a part does not know the members of the others.
    if (value.isObject())
        return;
    for (const Json &part : at(schema, u"allOf").items())
        check(faults, where, value, part);
    for (const QStringView key : {u"anyOf", u"oneOf"}) {
        const Json::Array &ways = at(schema, key).items();
        const bool isOne = std::any_of(ways.begin(), ways.end(), [&](const Json &way) {
            QStringList own;
            check(own, where, value, way);
            return own.isEmpty();
        });
        if (!ways.isEmpty() && !isOne)
            faults.append(where + QStringLiteral(": is none of its alternatives"));
    }
}

void OpenApi::checkPlain(QStringList &faults, const QString &where, const Json &value, const Json &schema) const
{
    const QString type = textAt(schema, u"type");
    const bool isWhole = type == QLatin1String("integer") && value.isNumber() && !value.numberText().contains('.');
    if (!type.isEmpty() && type != typeOf(value) && !isWhole)
        faults.append(QStringLiteral("%1: is %2, not %3").arg(where, typeOf(value), type));
    const Json::Array &words = at(schema, u"enum").items();
    if (!words.isEmpty() && !words.contains(value))
        faults.append(QStringLiteral("%1: \"%2\" is no such word").arg(where, value.toString()));
    const bool isDecimal = value.isString() && textAt(schema, u"format") == QLatin1String("decimal");
    if (isDecimal && !Decimal::parse(value.toString()))
        faults.append(QStringLiteral("%1: \"%2\" is no decimal").arg(where, value.toString()));
}

void OpenApi::checkObject(QStringList &faults, const QString &where, const Json &value, const Json &schema) const
{
    bool isOpen = false;
    const Json known = Json::object(propertiesOf(schema, isOpen));
    for (const Json::Member &member : value.members()) {
        const QString name = where + QLatin1Char('.') + member.key;
        if (const Json *property = known.find(member.key))
            check(faults, name, member.value, *property);
        else if (!isOpen && !known.members().isEmpty())
            faults.append(name + QStringLiteral(": not in the contract"));
    }
    for (const Json &name : at(schema, u"required").items()) {
        if (value.find(name.toString()) == nullptr)
            faults.append(where + QLatin1Char('.') + name.toString() + QStringLiteral(": missing"));
    }
}

/// With those of everything that the schema is made of.
Json::Object OpenApi::propertiesOf(const Json &schema, bool &isOpen) const
{
    const Json &own = resolved(schema);
    const Json &more = at(own, u"additionalProperties");
    isOpen = isOpen || more.isObject() || more.toBool();
    Json::Object all = at(own, u"properties").members();
    for (const QStringView key : {u"allOf", u"anyOf", u"oneOf"}) {
        for (const Json &part : at(own, key).items())
            all += propertiesOf(part, isOpen);
    }
    return all;
}

} // namespace tillgate::test
