// SPDX-License-Identifier: Apache-2.0
#include "money/currency.h"

#include <algorithm>
#include <string_view>

namespace tillgate {

namespace {

// ISO 4217, list one: currencies in use as money, by the number of digits of the minor unit.
// Funds codes, metals and test codes are left out: nobody pays a coffee in XAU.
constexpr std::string_view noMinorUnit = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ";
constexpr std::string_view threeDigits = "BHD IQD JOD KWD LYD OMR TND ";
constexpr std::string_view twoDigits =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
    "CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU "
    "MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR "
    "SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED "
    "VES WST XCD XCG YER ZAR ZMW ZWG ";
constexpr std::size_t entryLength = 4;

bool contains(std::string_view table, std::string_view code)
{
    for (std::size_t at = 0; at < table.size(); at += entryLength) {
        if (table.substr(at, 3) == code)
            return true;
    }
    return false;
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const QByteArray upper = code.toString().toUpper().toLatin1();
    const std::string_view key(upper.constData(), static_cast<std::size_t>(upper.size()));
    if (key.size() == 3) {
        const std::array<char, 3> letters{key[0], key[1], key[2]};
        if (contains(twoDigits, key))
            return Currency(letters, 2);
        if (contains(noMinorUnit, key))
            return Currency(letters, 0);
        if (contains(threeDigits, key))
            return Currency(letters, 3);
    }
    return fail(Error::Kind::NotFound,
                QStringLiteral("\"%1\" is not a currency code of ISO 4217, such as EUR or USD.").arg(code));
}

QList<Currency> Currency::all()
{
    QList<Currency> currencies;
    const auto append = [&](std::string_view table, int minorDigits) {
        for (std::size_t at = 0; at < table.size(); at += entryLength)
            currencies.append(Currency({table[at], table[at + 1], table[at + 2]}, minorDigits));
    };
    append(twoDigits, 2);
    append(noMinorUnit, 0);
    append(threeDigits, 3);
    std::sort(currencies.begin(), currencies.end(),
              [](const Currency &a, const Currency &b) { return a.m_code < b.m_code; });
    return currencies;
}

} // namespace tillgate
