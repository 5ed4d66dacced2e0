// SPDX-License-Identifier: Apache-2.0
#include "desk/notices/formerpath.h"

#include "wire/jsonfields.h"

namespace tillgate {

namespace {

QString settingOf(const AccountName &account)
{
    return QStringLiteral("hook-former/") + account.text();
}

} // namespace

Result<std::optional<FormerKeys>> readFormerPath(const Documents &settings, const AccountName &account)
{
    const Result<std::optional<Json>> stored = settings.find(settingOf(account));
    if (!stored)
        return fail(stored.error());
    if (!*stored)
        return std::optional<FormerKeys>();
    const Result<QString> path = textField(**stored, u"path");
    const Result<QString> until = textField(**stored, u"until");
    if (!path || !until)
        return fail(path ? until.error() : path.error());
    return std::optional(
        FormerKeys{.credentials = {}, .path = *path, .until = QDateTime::fromString(*until, Qt::ISODate).toUTC()});
}

Result<void> saveFormerPath(Documents settings, const Author &author, const AccountName &account,
                            const FormerKeys &former)
{
    return settings.save(author, settingOf(account),
                         Json::object({{QStringLiteral("path"), Json::string(former.path)},
                                       {QStringLiteral("until"),
                                        Json::string(former.until.toUTC().toString(Qt::ISODate))}}));
}

} // namespace tillgate
