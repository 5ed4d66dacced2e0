// SPDX-License-Identifier: Apache-2.0
#include "vault/keyservice.h"
#include "vault/sealedvault.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tillgate;

namespace {

const QString apiKey = QStringLiteral("Gate/api-key");

QByteArray bytesOf(const Result<Secret> &secret)
{
    return secret ? secret->reveal().toByteArray() : QByteArray("(none)");
}

QByteArray contentOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

void write(const QString &file, const QByteArray &content)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(content) != content.size())
        qFatal("cannot write");
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

/// Most tests use a key file, which is as strict and takes no second.
class VaultTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aMemoryVaultKeepsAndForgets();
    void secretsComeBackAfterOpeningAgain();
    void aPassphraseOpensIt();
    void theWrongPassphraseDoesNot();
    void anotherKeyDoesNot();
    void anotherKindOfKeyIsAskedFor();
    void eachByteIsProtected();
    void aCutFileIsRefused();
    void costsThatAreTooLowOrTooHighAreRefusedAtOnce_data();
    void costsThatAreTooLowOrTooHighAreRefusedAtOnce();
    void weakCostsCannotBeChosen();
    void noSecretStandsInTheFile();
    void onlyTheOwnerMayReadIt();
    void aFileThatOthersMayReadIsRefused();
    void linksAreNotFollowed();
    void anExistingVaultIsNotOverwritten();
    void theKeyCanBeChanged();
    void aFailedWriteKeepsWhatWasThere();
    void keyFilesAreChecked();
    void openingDoesNotBlock();
    void withoutAKeyServiceThereIsNoFallback();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    std::shared_ptr<SealedVault> newVault();

    std::unique_ptr<QTemporaryDir> m_folder;
    VaultKey m_key;
};

void VaultTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = *VaultKey::random(KeySource::KeyFile);
}

std::shared_ptr<SealedVault> VaultTest::newVault()
{
    const auto vault = SealedVault::create(path("vault"), m_key);
    if (!vault || !(*vault)->store(apiKey, Secret("sk-planted-0001")))
        qFatal("no vault");
    return *vault;
}

void VaultTest::aMemoryVaultKeepsAndForgets()
{
    MemoryVault vault;
    QVERIFY(vault.store(apiKey, Secret("one")));
    QVERIFY(vault.store(apiKey, Secret("two")));
    QCOMPARE(bytesOf(vault.read(apiKey)), QByteArray("two"));
    QCOMPARE(vault.names(), QStringList(apiKey));
    QVERIFY(vault.remove(apiKey));
    QCOMPARE(vault.read(apiKey).error().kind, Error::Kind::NotFound);
}

void VaultTest::secretsComeBackAfterOpeningAgain()
{
    auto vault = newVault();
    const QByteArray binary("\0\1\xff", 3);
    QVERIFY(vault->store(QStringLiteral("Gäte/b"), Secret(binary)));
    QVERIFY(vault->store(QStringLiteral("empty"), Secret()));
    QVERIFY(vault->store(QStringLiteral("gone"), Secret("x")));
    QVERIFY(vault->remove(QStringLiteral("gone")));
    vault.reset();
    const auto again = SealedVault::open(path("vault"), m_key);
    QVERIFY(again);
    QCOMPARE((*again)->names(), QStringList({apiKey, QStringLiteral("Gäte/b"), QStringLiteral("empty")}));
    QCOMPARE(bytesOf((*again)->read(apiKey)), QByteArray("sk-planted-0001"));
    QCOMPARE(bytesOf((*again)->read(QStringLiteral("Gäte/b"))), binary);
    QVERIFY((*again)->read(QStringLiteral("empty"))->isEmpty());
}

void VaultTest::aPassphraseOpensIt()
{
    const VaultKey words = VaultKey::passphrase(Secret("correct horse"));
    const auto vault = SealedVault::create(path("vault"), words);
    QVERIFY(vault);
    QVERIFY((*vault)->store(apiKey, Secret("s")));
    QCOMPARE(*SealedVault::keySource(path("vault")), KeySource::Passphrase);
    const auto again = SealedVault::open(path("vault"), words);
    QVERIFY(again);
    QCOMPARE(bytesOf((*again)->read(apiKey)), QByteArray("s"));
    QCOMPARE(SealedVault::create(path("other"), VaultKey::passphrase(Secret())).error().kind,
             Error::Kind::Usage);
}

void VaultTest::theWrongPassphraseDoesNot()
{
    QVERIFY(SealedVault::create(path("vault"), VaultKey::passphrase(Secret("right"))));
    const auto opened = SealedVault::open(path("vault"), VaultKey::passphrase(Secret("Right")));
    QCOMPARE(opened.error().kind, Error::Kind::AccessDenied);
    QVERIFY(!opened.error().detail.contains(QStringLiteral("Right")));
}

void VaultTest::anotherKeyDoesNot()
{
    newVault();
    const auto opened = SealedVault::open(path("vault"), *VaultKey::random(KeySource::KeyFile));
    QCOMPARE(opened.error().kind, Error::Kind::AccessDenied);
}

void VaultTest::anotherKindOfKeyIsAskedFor()
{
    newVault();
    const auto opened = SealedVault::open(path("vault"), VaultKey::passphrase(Secret("x")));
    QCOMPARE(opened.error().kind, Error::Kind::Locked);
    QVERIFY(opened.error().detail.contains(QStringLiteral("key file")));
    QCOMPARE(SealedVault::open(path("nothing"), m_key).error().kind, Error::Kind::NotFound);
}

void VaultTest::eachByteIsProtected()
{
    newVault();
    const QByteArray whole = contentOf(path("vault"));
    QVERIFY(whole.size() > 72);
    for (qsizetype at = 0; at < whole.size(); ++at) {
        for (const char flip : {char(1), char(0x80)}) {
            QByteArray damaged = whole;
            damaged[at] = char(damaged.at(at) ^ flip);
            write(path("vault"), damaged);
            QVERIFY2(!SealedVault::open(path("vault"), m_key), qPrintable(QString::number(at)));
        }
    }
    write(path("vault"), whole);
    QVERIFY(SealedVault::open(path("vault"), m_key));
}

void VaultTest::aCutFileIsRefused()
{
    newVault();
    const QByteArray whole = contentOf(path("vault"));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        write(path("vault"), whole.left(size));
        QVERIFY(!SealedVault::open(path("vault"), m_key));
    }
    write(path("vault"), whole + 'x');
    QVERIFY(!SealedVault::open(path("vault"), m_key));
    write(path("vault"), QByteArray(3 * 1024 * 1024, 'x'));
    QCOMPARE(SealedVault::open(path("vault"), m_key).error().kind, Error::Kind::Storage);
}

void VaultTest::costsThatAreTooLowOrTooHighAreRefusedAtOnce_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("value");
    QTest::newRow("N = 2^10") << 9 << 10;
    QTest::newRow("N = 2^16") << 9 << 16;
    QTest::newRow("N = 2^21") << 9 << 21;
    QTest::newRow("N = 2^30") << 9 << 30;
    QTest::newRow("N = 2^255") << 9 << 255;
    QTest::newRow("r = 1") << 10 << 1;
    QTest::newRow("r = 255") << 10 << 255;
    QTest::newRow("p = 0") << 11 << 0;
    QTest::newRow("p = 255") << 11 << 255;
}

void VaultTest::costsThatAreTooLowOrTooHighAreRefusedAtOnce()
{
    QFETCH(int, at);
    QFETCH(int, value);
    static QByteArray whole; // making one takes a second
    if (whole.isEmpty()) {
        QVERIFY(SealedVault::create(path("made"), VaultKey::passphrase(Secret("x"))));
        whole = contentOf(path("made"));
    }
    QByteArray changed = whole;
    changed[at] = char(value);
    write(path("vault"), changed);
    QElapsedTimer timer;
    timer.start();
    const auto opened = SealedVault::open(path("vault"), VaultKey::passphrase(Secret("x")));
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY(opened.error().detail.contains(QStringLiteral("costs")));
    QVERIFY(timer.elapsed() < 100);
}

void VaultTest::weakCostsCannotBeChosen()
{
    const auto made
        = SealedVault::create(path("vault"), VaultKey::passphrase(Secret("x")), ScryptCost{.log2N = 14});
    QCOMPARE(made.error().kind, Error::Kind::Storage);
    QVERIFY(!QFileInfo::exists(path("vault")));
}

void VaultTest::noSecretStandsInTheFile()
{
    newVault();
    const QByteArray whole = contentOf(path("vault"));
    QVERIFY(!whole.contains("planted"));
    QVERIFY(!whole.contains("Gate"));
    QVERIFY(!whole.contains(m_key.bytes.reveal().toByteArray()));
}

void VaultTest::onlyTheOwnerMayReadIt()
{
    newVault();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path("vault")).permissions() & others, QFile::Permissions());
}

void VaultTest::aFileThatOthersMayReadIsRefused()
{
    newVault();
    QFile::setPermissions(path("vault"), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);
    QCOMPARE(SealedVault::open(path("vault"), m_key).error().kind, Error::Kind::AccessDenied);
}

void VaultTest::linksAreNotFollowed()
{
    auto vault = newVault();
    QVERIFY(QFile::rename(path("vault"), path("real")));
    QVERIFY(QFile::link(path("real"), path("vault")));
    const QByteArray before = contentOf(path("real"));
    QCOMPARE(SealedVault::open(path("vault"), m_key).error().kind, Error::Kind::AccessDenied);
    QCOMPARE(vault->store(apiKey, Secret("new")).error().kind, Error::Kind::AccessDenied);
    QCOMPARE(contentOf(path("real")), before);
}

void VaultTest::anExistingVaultIsNotOverwritten()
{
    newVault();
    QCOMPARE(SealedVault::create(path("vault"), m_key).error().kind, Error::Kind::Conflict);
    QVERIFY(SealedVault::open(path("vault"), m_key));
}

void VaultTest::theKeyCanBeChanged()
{
    const auto vault = newVault();
    const VaultKey next = *VaultKey::random(KeySource::KeyService);
    QVERIFY(vault->changeKey(next));
    QVERIFY(vault->store(QStringLiteral("later"), Secret("x")));
    QVERIFY(!SealedVault::open(path("vault"), m_key));
    const auto again = SealedVault::open(path("vault"), next);
    QVERIFY(again);
    QCOMPARE((*again)->names().size(), 2);
}

void VaultTest::aFailedWriteKeepsWhatWasThere()
{
    const auto vault = newVault();
    const QByteArray before = contentOf(path("vault"));
    const auto stored = vault->store(QStringLiteral("huge"), Secret(QByteArray(2 * 1024 * 1024, 'x')));
    QVERIFY(!stored);
    QCOMPARE(vault->names(), QStringList(apiKey));
    QCOMPARE(contentOf(path("vault")), before);
}

void VaultTest::keyFilesAreChecked()
{
    const auto made = createKeyFile(path("key"));
    QVERIFY(made);
    QCOMPARE(contentOf(path("key")).size(), VaultKey::size);
    const auto read = readKeyFile(path("key"));
    QVERIFY(read);
    QCOMPARE(read->bytes.reveal().toByteArray(), made->bytes.reveal().toByteArray());
    QCOMPARE(createKeyFile(path("key")).error().kind, Error::Kind::Conflict);
    QCOMPARE(readKeyFile(path("nothing")).error().kind, Error::Kind::NotFound);
    write(path("short"), "abc");
    QCOMPARE(readKeyFile(path("short")).error().kind, Error::Kind::Malformed);
    QFile::setPermissions(path("key"), QFile::ReadOwner | QFile::ReadOther);
    QCOMPARE(readKeyFile(path("key")).error().kind, Error::Kind::AccessDenied);
}

void VaultTest::openingDoesNotBlock()
{
    newVault();
    QObject context;
    int calls = 0;
    SealedVault::open(path("vault"), m_key, &context, [&](const SealedVault::Opened &vault) {
        QVERIFY(vault);
        QCOMPARE(QThread::currentThread(), context.thread());
        ++calls;
    });
    QCOMPARE(calls, 0);
    QTRY_COMPARE(calls, 1);

    auto dying = std::make_unique<QObject>();
    SealedVault::open(path("vault"), m_key, dying.get(), [&](const SealedVault::Opened &) { ++calls; });
    dying.reset();
    SealedVault::open(path("vault"), m_key, &context, [&](const SealedVault::Opened &) { calls += 10; });
    QTRY_COMPARE(calls, 11);
}

void VaultTest::withoutAKeyServiceThereIsNoFallback()
{
    // No session bus, so no service; and a home that shows whether a plain file was written.
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    qputenv("HOME", m_folder->path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder->path().toLocal8Bit());
    QObject context;
    std::optional<Result<VaultKey>> answer;
    const KeyService service(QStringLiteral("test"), std::chrono::seconds(10));
    service.create(&context, [&](const Result<VaultKey> &key) { answer = key; });
    QVERIFY(!answer);
    QTRY_VERIFY_WITH_TIMEOUT(answer, 15000);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Error::Kind::Unreachable);
    answer.reset();
    service.read(&context, [&](const Result<VaultKey> &key) { answer = key; });
    QTRY_VERIFY_WITH_TIMEOUT(answer, 15000);
    QCOMPARE(answer->error().kind, Error::Kind::Unreachable);
    QVERIFY(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(VaultTest)
#include "tst_vault.moc"
