// SPDX-License-Identifier: Apache-2.0
// Prints how many addresses of each family one core checks in a second. Not a test: machines differ.
#include "coin/address.h"
#include "support/addressmaker.h"

#include <cstdio>
#include <ctime>

using namespace tillgate;

namespace {

constexpr int sampleSize = 2000;
constexpr std::clock_t shortestRun = CLOCKS_PER_SEC / 5;

bool isSlowByNature(AddressFamily family)
{
    return family == AddressFamily::Evm || family == AddressFamily::Monero || family == AddressFamily::Zcash
        || family == AddressFamily::Polkadot;
}

double checksPerSecond(AddressFamily family)
{
    QRandomGenerator random(1);
    QByteArrayList addresses;
    for (int i = 0; i < sampleSize; ++i)
        addresses.append(test::makeAddress(family, random));
    qint64 good = 0;
    // Processor time, so that other programs on the machine do not count.
    const std::clock_t start = std::clock();
    while (std::clock() - start < shortestRun) {
        for (const QByteArray &address : addresses)
            good += checkAddressForm(family, ChainNetwork::Main, address).ok ? 1 : 0;
    }
    return static_cast<double>(good) * CLOCKS_PER_SEC / static_cast<double>(std::clock() - start);
}

} // namespace

int main()
{
    std::printf("%-8s %12s %12s\n", "family", "checks/s", "wanted");
    for (const AddressFamily family : test::allFamilies())
        std::printf("%-8s %12.0f %12d\n", qPrintable(addressFamilyName(family)), checksPerSecond(family),
                    isSlowByNature(family) ? 20'000 : 100'000);
    return 0;
}
