// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wire/http.h"
#include "wire/json.h"

#include <QStringList>

namespace tillgate::test {

/// A provider's own contract (OpenAPI 3.0): what a request and a reply have to look like. Only what these files use:
/// $ref, allOf, anyOf, oneOf, type, nullable, enum, required, properties, additionalProperties, items, format decimal.
class OpenApi final
{
public:
    explicit OpenApi(Json document) : m_document(std::move(document)) { }

    /// Everything in which the request, to `path` below the server's own address, differs; empty if it fits.
    [[nodiscard]] QStringList requestFaults(const HttpRequest &request, const QString &path) const;
    /// The same for its reply.
    [[nodiscard]] QStringList replyFaults(HttpRequest::Method method, const QString &path, const HttpReply &reply) const;
    /// The same for the body of a webhook of that name.
    [[nodiscard]] QStringList webhookFaults(const QString &name, const Json &body) const;

private:
    struct Operation
    {
        const Json *item = nullptr; ///< the path, which may hold parameters
        const Json *operation = nullptr;
        QString pattern;
    };
    [[nodiscard]] Operation find(HttpRequest::Method method, const QString &path) const;
    [[nodiscard]] const Json &resolved(const Json &value) const;
    void checkQuery(QStringList &faults, const HttpRequest &request, const Operation &operation) const;
    void check(QStringList &faults, const QString &where, const Json &value, const Json &schema) const;
    void checkAlternatives(QStringList &faults, const QString &where, const Json &value, const Json &schema) const;
    void checkObject(QStringList &faults, const QString &where, const Json &value, const Json &schema) const;
    void checkPlain(QStringList &faults, const QString &where, const Json &value, const Json &schema) const;
    [[nodiscard]] Json::Object propertiesOf(const Json &schema, bool &isOpen) const;

    Json m_document;
};

} // namespace tillgate::test
