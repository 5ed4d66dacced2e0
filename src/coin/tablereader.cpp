// SPDX-License-Identifier: Apache-2.0
#include "coin/tablereader.h"

#include "coin/address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <utility>

namespace tillgate {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int mostDecimals = 24; // NEAR

template<typename Value, size_t Count>
using Words = std::array<std::pair<QLatin1StringView, Value>, Count>;

constexpr Words<MemoKind, 3> memoWords{{
    {"destination-tag"_L1, MemoKind::DestinationTag},
    {"stellar"_L1, MemoKind::StellarMemo},
    {"text"_L1, MemoKind::Text},
}};
constexpr Words<LinkFamily, 10> linkWords{{
    {"bip21"_L1, LinkFamily::Bip21},
    {"lightning"_L1, LinkFamily::Lightning},
    {"zip321"_L1, LinkFamily::Zip321},
    {"monero"_L1, LinkFamily::Monero},
    {"eip681"_L1, LinkFamily::Eip681},
    {"solanapay"_L1, LinkFamily::SolanaPay},
    {"ton"_L1, LinkFamily::Ton},
    {"sep7"_L1, LinkFamily::Sep7},
    {"cip13"_L1, LinkFamily::Cip13},
    {"arc26"_L1, LinkFamily::Arc26},
}};
constexpr Words<TokenLinkRule, 3> tokenRuleWords{{
    {"always"_L1, TokenLinkRule::Always},
    {"named-contract-only"_L1, TokenLinkRule::NamedContractOnly},
    {"never"_L1, TokenLinkRule::Never},
}};
constexpr Words<QrContent, 2> qrWords{{{"link"_L1, QrContent::Link}, {"address"_L1, QrContent::Address}}};
constexpr Words<ZeroConfirmationRisk, 4> riskWords{{
    {"none"_L1, ZeroConfirmationRisk::None},
    {"low"_L1, ZeroConfirmationRisk::Low},
    {"medium"_L1, ZeroConfirmationRisk::Medium},
    {"high"_L1, ZeroConfirmationRisk::High},
}};
constexpr Words<SupportLevel, 2> levelWords{{{"core"_L1, SupportLevel::Core}, {"extra"_L1, SupportLevel::Extra}}};

/// Reads one row; remembers the first thing that is wrong with it.
class RowReader final
{
public:
    explicit RowReader(const QJsonObject &row) : m_row(row) { }

    [[nodiscard]] Result<Coin> read()
    {
        readNames();
        readNumbers();
        readToken();
        readMemo();
        readLink();
        readAdvice();
        if (!m_complaint.isEmpty())
            return fail(Error::Kind::Malformed,
                        QStringLiteral("Coin table, %1: %2").arg(m_coin.id.text(), m_complaint));
        return m_coin;
    }

private:
    void complain(const QString &what)
    {
        if (m_complaint.isEmpty())
            m_complaint = what;
    }

    QString needed(const QJsonObject &object, QLatin1StringView key)
    {
        const QString text = object.value(key).toString();
        if (text.isEmpty())
            complain(QStringLiteral("\"%1\" is missing.").arg(key));
        return text;
    }

    template<typename Value, size_t Count>
    Value word(const QJsonObject &object, QLatin1StringView key, const Words<Value, Count> &words)
    {
        const QString text = needed(object, key);
        for (const auto &[candidate, value] : words) {
            if (text == candidate)
                return value;
        }
        complain(QStringLiteral("\"%1\" is no known word for \"%2\".").arg(text, key));
        return words.front().second;
    }

    int number(QLatin1StringView key, int most)
    {
        const qint64 value = m_row.value(key).toInteger(-1);
        if (value < 0 || value > most)
            complain(QStringLiteral("\"%1\" must be a number from 0 to %2.").arg(key).arg(most));
        return static_cast<int>(std::clamp<qint64>(value, 0, most));
    }

    void readNames()
    {
        m_coin.id = CoinId(needed(m_row, "id"_L1));
        m_coin.ticker = needed(m_row, "ticker"_L1);
        for (const QJsonValue alias : m_row.value("aliases"_L1).toArray())
            m_coin.aliases.append(alias.toString());
        m_coin.name = needed(m_row, "name"_L1);
        m_coin.network = needed(m_row, "network"_L1);
        m_coin.networkName = needed(m_row, "networkName"_L1);
        m_coin.readOut = needed(m_row, "readOut"_L1);
        const auto family = addressFamilyFromName(needed(m_row, "addressFamily"_L1));
        if (!family)
            complain(QStringLiteral("the address family is not known."));
        m_coin.addressFamily = family.value_or(AddressFamily::Bitcoin);
    }

    void readNumbers()
    {
        m_coin.decimals = number("decimals"_L1, mostDecimals);
        m_coin.displayDecimals = number("displayDecimals"_L1, m_coin.decimals);
        m_coin.secondsToSafe = std::chrono::seconds(number("secondsToSafe"_L1, 86'400));
        if (m_row.contains("chainId"_L1))
            m_coin.chainId = m_row.value("chainId"_L1).toInteger();
        const bool isEvm = m_coin.addressFamily == AddressFamily::Evm;
        if (isEvm != m_coin.chainId.has_value() || m_coin.chainId.value_or(1) <= 0)
            complain(QStringLiteral("Ethereum-style coins, and only they, have a chain number."));
    }

    void readToken()
    {
        if (!m_row.contains("token"_L1))
            return;
        const QJsonObject token = m_row.value("token"_L1).toObject();
        m_coin.token = Token{.standard = needed(token, "standard"_L1),
                             .contract = needed(token, "contract"_L1),
                             .identity = {}};
        const AddressVerdict verdict =
            checkAddressForm(m_coin.addressFamily, ChainNetwork::Main, m_coin.token->contract.toUtf8());
        if (!verdict.ok)
            complain(QStringLiteral("the contract is not well formed. %1").arg(verdict.sentence));
        m_coin.token->identity = verdict.identity;
    }

    void readMemo()
    {
        if (!m_row.contains("memo"_L1))
            return;
        const QJsonObject memo = m_row.value("memo"_L1).toObject();
        m_coin.memo = word(memo, "kind"_L1, memoWords);
        m_coin.memoName = needed(memo, "name"_L1);
        m_coin.memoMaxBytes = static_cast<int>(memo.value("maxBytes"_L1).toInteger());
        m_coin.memoAlwaysNeeded = memo.value("alwaysNeeded"_L1).toBool();
    }

    void readLink()
    {
        if (!m_row.contains("link"_L1))
            return;
        const QJsonObject link = m_row.value("link"_L1).toObject();
        m_coin.linkFamily = word(link, "family"_L1, linkWords);
        m_coin.linkScheme = needed(link, "scheme"_L1);
        if (link.contains("token"_L1))
            m_coin.tokenLinkRule = word(link, "token"_L1, tokenRuleWords);
    }

    void readAdvice()
    {
        m_coin.zeroConfRisk = word(m_row, "zeroConfRisk"_L1, riskWords);
        m_coin.supportLevel = word(m_row, "supportLevel"_L1, levelWords);
        m_coin.qrDefault = word(m_row, "qrDefault"_L1, qrWords);
        m_coin.qrReason = needed(m_row, "qrReason"_L1);
        m_coin.chainMinimum = m_row.value("chainMinimum"_L1).toString();
        const QJsonObject explorer = m_row.value("explorer"_L1).toObject();
        m_coin.explorerTransaction = explorer.value("tx"_L1).toString();
        m_coin.explorerAddress = explorer.value("address"_L1).toString();
        m_coin.notes = m_row.value("notes"_L1).toString();
        if (m_coin.qrDefault == QrContent::Link && m_coin.linkFamily == LinkFamily::None)
            complain(QStringLiteral("a coin without a link cannot show one by default."));
    }

    QJsonObject m_row;
    Coin m_coin;
    QString m_complaint;
};

/// The graves of one family, as identities.
Result<QStringList> readGraves(const QJsonObject &graves, AddressFamily family)
{
    QStringList identities;
    for (const QJsonValue grave : graves.value(addressFamilyName(family)).toArray()) {
        // Hedera's account 0 is refused by its form already.
        const AddressVerdict verdict = checkAddressForm(family, ChainNetwork::Main, grave.toString().toUtf8());
        if (!verdict.ok && verdict.fault != AddressFault::Policy)
            return fail(Error::Kind::Malformed, QStringLiteral("Coin table: the refused address \"%1\" is not well "
                                                               "formed.")
                                                    .arg(grave.toString()));
        if (verdict.ok)
            identities.append(verdict.identity);
    }
    return identities;
}

} // namespace

Result<QList<Coin>> readCoinTable(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject document = QJsonDocument::fromJson(json, &problem).object();
    const QJsonArray rows = document.value("coins"_L1).toArray();
    if (problem.error != QJsonParseError::NoError || rows.isEmpty())
        return fail(Error::Kind::Malformed, QStringLiteral("The coin table is not JSON with \"coins\" in it."));
    QList<Coin> coins;
    for (const QJsonValue row : rows) {
        auto coin = RowReader(row.toObject()).read();
        if (!coin)
            return fail(coin.error());
        auto graves = readGraves(document.value("graves"_L1).toObject(), coin->addressFamily);
        if (!graves)
            return fail(graves.error());
        coin->graves = *std::move(graves);
        coins.append(*std::move(coin));
    }
    return coins;
}

} // namespace tillgate
