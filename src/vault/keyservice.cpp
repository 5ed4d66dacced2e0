// SPDX-License-Identifier: Apache-2.0
#include "vault/keyservice.h"

#include <QTimer>

#include <qt6keychain/keychain.h>

#include <openssl/crypto.h>

#include <memory>

namespace tillgate {

namespace {

const QString serviceName = QStringLiteral("tillgate");

Error errorOf(const QKeychain::Job &job)
{
    const auto error
        = [&](Error::Kind kind, const QString &text) { return Error{.kind = kind, .detail = text}; };
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return error(Error::Kind::NotFound,
                     QStringLiteral("The system's key service has no key for this vault."));
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return error(Error::Kind::AccessDenied, QStringLiteral("The system's key service gave no access."));
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return error(Error::Kind::Unreachable,
                 QStringLiteral("No key service of the system answers: %1").arg(job.errorString()));
}

/// Starts a job and answers once: with what `understand` makes of it, or that it took too long.
template <typename JobType, typename Understand>
void runJob(JobType *job, std::chrono::milliseconds timeout, QObject *context, const KeyService::Done &done,
            Understand understand)
{
    const auto isAnswered = std::make_shared<bool>(false);
    const auto answerOnce = [isAnswered, done](const Result<VaultKey> &key) {
        if (!std::exchange(*isAnswered, true))
            done(key);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [=](QKeychain::Job *finished) {
        answerOnce(finished->error() == QKeychain::NoError ? understand(*job) : fail(errorOf(*finished)));
    });
    QTimer::singleShot(timeout, context, [answerOnce] {
        answerOnce(
            fail(Error::Kind::NoAnswer, QStringLiteral("The system's key service did not answer in time.")));
    });
    // The job deletes itself. It must never write to a plain file instead.
    job->setInsecureFallback(false);
    job->start();
}

} // namespace

void KeyService::read(QObject *context, Done done) const
{
    auto *job = new QKeychain::ReadPasswordJob(serviceName); // deletes itself when it is finished
    job->setKey(m_name);
    runJob(job, m_timeout, context, done, [](const QKeychain::ReadPasswordJob &finished) -> Result<VaultKey> {
        QByteArray bytes = finished.binaryData();
        const bool isKey = bytes.size() == VaultKey::size;
        VaultKey key{.source = KeySource::KeyService, .bytes = Secret(bytes)};
        OPENSSL_cleanse(bytes.data(), std::size_t(bytes.size()));
        if (!isKey)
            return fail(Error::Kind::Malformed, QStringLiteral("The key service holds something else."));
        return key;
    });
}

void KeyService::create(QObject *context, Done done) const
{
    const Result<VaultKey> key = VaultKey::random(KeySource::KeyService);
    if (!key) {
        QTimer::singleShot(0, context, [done, key] { done(key); });
        return;
    }
    auto *job = new QKeychain::WritePasswordJob(serviceName); // deletes itself when it is finished
    job->setKey(m_name);
    const QByteArrayView bytes = key->bytes.reveal();
    job->setBinaryData(QByteArray(bytes.data(), bytes.size()));
    runJob(job, m_timeout, context, done,
           [key](const QKeychain::WritePasswordJob &) -> Result<VaultKey> { return key; });
}

} // namespace tillgate
