// SPDX-License-Identifier: Apache-2.0
#include "desk/noticeregistration.h"

namespace tillgate {

namespace {

std::optional<Error> obstacle(const Shop &shop, const GatewayLine *line)
{
    if (line == nullptr)
        return Error{.kind = Error::Kind::Usage, .detail = QStringLiteral("There is no such account at work.")};
    // Asked before the gateway is: a secret that cannot be kept would be lost.
    if (!shop.accounts().hasVault())
        return Error{.kind = Error::Kind::Locked, .detail = QStringLiteral("The secret could not be stored: the vault is not open.")};
    if (!line->gateway().account().notifyUrl)
        return Error{.kind = Error::Kind::Usage,
                     .detail = QStringLiteral("This account has no public address for notices yet; set its notify URL first.")};
    return std::nullopt;
}

} // namespace

void registerNotices(Shop &shop, const AccountName &account, QObject *context, std::function<void(Result<void>)> done)
{
    GatewayLine *line = shop.lines().find(account);
    if (const std::optional<Error> error = obstacle(shop, line)) {
        QMetaObject::invokeMethod(context, [done, error] { done(fail(*error)); }, Qt::QueuedConnection);
        return;
    }
    const AccountSettings settings = line->gateway().account();
    line->run<Secret>(line->gateway().registerWebhook(), {.purpose = QStringLiteral("register notices")}, context,
                      [&shop, settings, context, done](const Result<Secret> &secret) {
                          if (!secret)
                              return done(fail(secret.error()));
                          AccountForm form{.settings = settings, .typed = {}};
                          form.typed.webhookSecret = *secret;
                          // Not from here: storing replaces the line whose answer this is.
                          QMetaObject::invokeMethod(context, [&shop, form, done] { done(shop.accounts().save(form)); }, Qt::QueuedConnection);
                      });
}

} // namespace tillgate
