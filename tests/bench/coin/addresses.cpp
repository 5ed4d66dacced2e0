// SPDX-License-Identifier: Apache-2.0
// Prints how many addresses of each family one core checks in a second. Not a test: machines differ.
#include "coin/address.h"
#include "support/addressmaker.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace tillgate;

namespace {

constexpr int sampleSize = 2000;
constexpr qint64 shortestRun = 300; // milliseconds

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
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < shortestRun) {
        for (const QByteArray &address : addresses)
            good += checkAddressForm(family, ChainNetwork::Main, address).ok ? 1 : 0;
    }
    return static_cast<double>(good) * 1e9 / static_cast<double>(timer.nsecsElapsed());
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
