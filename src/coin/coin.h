// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/identifier.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace tillgate {

/// The program's own key of a coin on a network: "BTC", "USDT-TRC20". Never a gateway's code.
using CoinId = Identifier<struct CoinTag>;

/// How addresses of a network are written and checked (dossier coins A.6, B).
enum class AddressFamily {
    Bitcoin,
    Litecoin,
    Dogecoin,
    Dash,
    BitcoinCash,
    Zcash,
    Monero,
    Evm,
    Tron,
    Solana,
    Ripple,
    Stellar,
    Ton,
    Cardano,
    Polkadot,
    Cosmos,
    Algorand,
    Tezos,
    Near,
    Hedera,
    Eos,
    Lightning, ///< an invoice text (BOLT11), not an address
    Foreign, ///< nothing is known of its addresses (foreigncoin.h); never in the table
};

/// What must travel with the coins so that the gateway can tell whose they are.
enum class MemoKind {
    None,
    DestinationTag, ///< XRP: a number from 0 to 4294967295; 0 is not "none"
    StellarMemo, ///< a number below 2^64, or text of at most 28 bytes
    Text, ///< free text, at most `Coin::memoMaxBytes` bytes of UTF-8
};

/// Which grammar a coin's payment link follows (dossier coins C.1).
enum class LinkFamily {
    None, ///< no standard that wallets read: the bare address
    Bip21,
    Lightning,
    Zip321,
    Monero,
    Eip681,
    SolanaPay,
    Ton,
    Sep7,
    Cip13,
    Arc26,
};

/// When a token link may be built (dossier coins A.4): tokens of the same name share some networks.
enum class TokenLinkRule {
    Always, ///< the network has one token of this name, or it is no token at all
    NamedContractOnly, ///< only when the gateway names the contract and it is ours
    Never,
};

/// What the QR code holds by default; the cashier can switch (dossier coins C.2).
enum class QrContent { Link, Address };

/// How easily a payment that is seen but not confirmed can still be taken back.
enum class ZeroConfirmationRisk { None, Low, Medium, High };

/// Whether a coin is offered as soon as a gateway lists it, or only once the merchant switches it on.
enum class SupportLevel { Core, Extra };

/// A token's contract, mint or jetton master. An address of a machine: never to be paid to.
struct Token
{
    QString standard; ///< "ERC-20", "BEP-20", "TRC-20", "SPL", "Jetton"
    QString contract;
    /// The contract in the form in which two spellings of one address compare equal.
    QString identity;

    bool operator==(const Token &) const = default;
};

/// One coin on one network, as the reviewed table `resources/coins/coins.json` has it.
struct Coin
{
    CoinId id;
    QString ticker; ///< upper case
    QStringList aliases; ///< former or rival tickers that gateways still use (MATIC, GRAM)
    QString name;
    QString network; ///< our own short word: "btc", "eth", "tron"
    QString networkName;
    QString readOut; ///< coin and network in one phrase, for screen and speech
    AddressFamily addressFamily = AddressFamily::Bitcoin;
    std::optional<qint64> chainId; ///< EVM networks only
    int decimals = 0; ///< digits after the point on the chain, 0 to 24
    int displayDecimals = 0; ///< digits after the point that are shown and asked for
    std::optional<Token> token;

    MemoKind memo = MemoKind::None;
    QString memoName; ///< the wallets' word: "destination tag", "comment"
    int memoMaxBytes = 0; ///< for text memos; 0: no limit of the chain's own worth checking
    bool memoAlwaysNeeded = false; ///< without one the payment cannot be matched at any gateway

    std::chrono::seconds secondsToSafe{0}; ///< typical time until nobody can take it back
    ZeroConfirmationRisk zeroConfRisk = ZeroConfirmationRisk::High;
    QString chainMinimum; ///< one plain sentence about amounts that fail on the chain; may be empty

    LinkFamily linkFamily = LinkFamily::None;
    QString linkScheme; ///< lower case, without the colon
    TokenLinkRule tokenLinkRule = TokenLinkRule::Always;
    QrContent qrDefault = QrContent::Address;
    QString qrReason; ///< why that is the default, for the settings page

    QString explorerTransaction; ///< "{tx}" stands for the percent-encoded id; may be empty
    QString explorerAddress; ///< "{address}"; may be empty
    SupportLevel supportLevel = SupportLevel::Extra;
    QString notes;

    /// Well-formed addresses of this family that nobody owns, as identities (see AddressVerdict).
    QStringList graves;

    bool operator==(const Coin &) const = default;
};

/// The family's short name as in the table: "btc", "evm", "bolt11".
[[nodiscard]] QString addressFamilyName(AddressFamily family);
[[nodiscard]] std::optional<AddressFamily> addressFamilyFromName(QStringView name);

/// The explorer's page for a transaction or address; empty where the coin has none.
[[nodiscard]] QString explorerTransactionLink(const Coin &coin, const QString &transactionId);
[[nodiscard]] QString explorerAddressLink(const Coin &coin, const QString &address);

} // namespace tillgate
