// SPDX-License-Identifier: Apache-2.0
// noticeload PORT PATH SECRET CONNECTIONS COUNT FIRST-ID [SECONDS]: posts signed, unique NOWPayments notices to a handler on
// loopback, each connection one after the other and kept open, and prints what came back as one JSON line.
// All deliveries are made and signed before the clock starts. Ends after COUNT answers or SECONDS (default 120).
// It keeps to one processor: gateways send from elsewhere, and a sender that wanders pushes aside what it is to measure.
#include <QByteArray>
#include <QByteArrayList>
#include <QMessageAuthenticationCode>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sched.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Target
{
    quint16 port = 0;
    QByteArray path;
    QByteArray secret;
};

/// Keys in order, as they are signed, and the size of a real one.
QByteArray notice(qint64 id)
{
    const QByteArray number = QByteArray::number(id);
    return "{\"actually_paid\":0.0007051,\"actually_paid_at_fiat\":0,\"fee\":{\"currency\":\"btc\",\"depositFee\":0.00000141,"
           "\"serviceFee\":0,\"withdrawalFee\":0},\"invoice_id\":null,\"order_description\":\"T1-" + number
        + "-1\",\"order_id\":\"T1-" + number
        + "-1\",\"outcome_amount\":0.00070369,\"outcome_currency\":\"btc\",\"parent_payment_id\":null,"
          "\"pay_address\":\"bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq\",\"pay_amount\":0.0007051,\"pay_currency\":\"btc\","
          "\"payin_extra_id\":null,\"payment_extra_ids\":null,\"payment_id\":" + number
        + ",\"payment_status\":\"finished\",\"price_amount\":45,\"price_currency\":\"eur\",\"purchase_id\":\"" + number
        + "\",\"updated_at\":1764086400000}";
}

QByteArray delivery(const Target &target, qint64 id)
{
    const QByteArray body = notice(id);
    const QByteArray signature =
        QMessageAuthenticationCode::hash(body, target.secret, QCryptographicHash::Sha512).toHex();
    return "POST " + target.path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(target.port)
        + "\r\nUser-Agent: noticeload\r\nAccept: */*\r\nContent-Type: application/json\r\nx-nowpayments-sig: " + signature
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

struct Answer
{
    bool isAccepted = false;
    bool isLast = false;
};

/// None while some of it is missing. The sender takes its share of the machine from the server: no copies here.
std::optional<Answer> wholeAnswer(const QByteArray &bytes)
{
    const char *text = bytes.constData(); // ends with a NUL
    const char *end = std::strstr(text, "\r\n\r\n");
    if (end == nullptr)
        return std::nullopt;
    const char *length = strcasestr(text, "\r\ncontent-length:");
    const qsizetype body = length != nullptr && length < end ? std::atoll(length + 17) : 0;
    if (bytes.size() < end + 4 - text + body)
        return std::nullopt;
    const char *close = strcasestr(text, "\r\nconnection: close");
    return Answer{.isAccepted = bytes.startsWith("HTTP/1.1 200"), .isLast = close != nullptr && close < end};
}

/// One kept connection; it has at most one delivery under way.
struct Sender
{
    int socket = -1;
    QByteArray answer;
    Clock::time_point sentAt;
};

class Load final
{
public:
    Load(Target target, std::vector<QByteArray> deliveries, std::size_t connections)
        : m_target(std::move(target)), m_deliveries(std::move(deliveries)), m_senders(connections)
    {
        m_microseconds.reserve(m_deliveries.size());
    }

    bool run(std::chrono::seconds most)
    {
        m_epoll = ::epoll_create1(0);
        m_begin = Clock::now();
        for (std::size_t at = 0; at < m_senders.size(); ++at) {
            if (!open(at) || !sendNext(at))
                return false;
        }
        std::array<epoll_event, 256> events{};
        while (m_answered < m_next && Clock::now() - m_begin < most) {
            const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 1000);
            for (int at = 0; at < count; ++at)
                receive(std::size_t(events.at(std::size_t(at)).data.u32));
        }
        m_end = Clock::now();
        return true;
    }

    void print()
    {
        std::sort(m_microseconds.begin(), m_microseconds.end());
        const auto at = [&](std::size_t percent) {
            return m_microseconds.empty() ? 0L : m_microseconds.at((m_microseconds.size() - 1) * percent / 100);
        };
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(m_end - m_begin).count();
        std::printf("{\"connections\": %zu, \"accepted\": %zu, \"refused\": %zu, \"reopened\": %zu, \"ms\": %ld, "
                    "\"per_second\": %ld, \"p50_us\": %ld, \"p99_us\": %ld, \"max_us\": %ld}\n",
                    m_senders.size(), m_accepted, m_answered - m_accepted, m_reopened, long(took / 1000),
                    took > 0 ? long(m_accepted * 1'000'000 / std::size_t(took)) : 0L, at(50), at(99), at(100));
    }

private:
    bool open(std::size_t index)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(m_target.port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const int yes = 1;
        ::setsockopt(handle, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        if (::connect(handle, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
            std::perror("connect");
            return false;
        }
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u32 = static_cast<std::uint32_t>(index);
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, handle, &event);
        m_senders.at(index) = {.socket = handle, .answer = {}, .sentAt = {}};
        return true;
    }

    bool sendNext(std::size_t index)
    {
        if (m_next >= m_deliveries.size())
            return true;
        Sender &sender = m_senders.at(index);
        const QByteArray &bytes = m_deliveries.at(m_next++);
        sender.answer.resize(0);
        sender.sentAt = Clock::now();
        return ::send(sender.socket, bytes.constData(), std::size_t(bytes.size()), MSG_NOSIGNAL) == bytes.size();
    }

    void receive(std::size_t index)
    {
        Sender &sender = m_senders.at(index);
        std::array<char, 4096> bytes{};
        const ssize_t count = ::recv(sender.socket, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return reopen(index);
        sender.answer.append(bytes.data(), count);
        const std::optional<Answer> answer = wholeAnswer(sender.answer);
        if (!answer)
            return;
        ++m_answered;
        m_accepted += answer->isAccepted ? 1U : 0U;
        m_microseconds.push_back(
            std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - sender.sentAt).count());
        if (answer->isLast)
            return reopen(index);
        sendNext(index);
    }

    void reopen(std::size_t index)
    {
        ::close(m_senders.at(index).socket);
        ++m_reopened;
        if (m_next < m_deliveries.size() && open(index))
            sendNext(index);
    }

    Target m_target;
    std::vector<QByteArray> m_deliveries;
    std::vector<Sender> m_senders;
    std::vector<long> m_microseconds;
    int m_epoll = -1;
    std::size_t m_next = 0;
    std::size_t m_answered = 0;
    std::size_t m_accepted = 0;
    std::size_t m_reopened = 0;
    Clock::time_point m_begin;
    Clock::time_point m_end;
};

/// To the last one that it may use, whatever server it is measuring; with one alone there is nothing to choose.
void keepToOneProcessor()
{
    cpu_set_t allowed{};
    if (::sched_getaffinity(0, sizeof allowed, &allowed) != 0 || CPU_COUNT(&allowed) < 2)
        return;
    int last = CPU_SETSIZE - 1;
    while (!CPU_ISSET(last, &allowed))
        --last;
    cpu_set_t only{};
    CPU_SET(last, &only);
    if (::sched_setaffinity(0, sizeof only, &only) != 0)
        std::perror("sched_setaffinity");
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 7) {
        std::fputs("noticeload PORT PATH SECRET CONNECTIONS COUNT FIRST-ID [SECONDS]\n", stderr);
        return 2;
    }
    const Target target{.port = quint16(std::atoi(argv[1])), .path = argv[2], .secret = argv[3]};
    const auto connections = std::size_t(std::atoi(argv[4]));
    const qint64 count = std::atoll(argv[5]);
    const qint64 firstId = std::atoll(argv[6]);
    std::vector<QByteArray> deliveries;
    deliveries.reserve(std::size_t(count));
    for (qint64 at = 0; at < count; ++at)
        deliveries.push_back(delivery(target, firstId + at));
    keepToOneProcessor();
    Load load(target, std::move(deliveries), connections);
    if (!load.run(std::chrono::seconds(argc > 7 ? std::atoi(argv[7]) : 120)))
        return 1;
    load.print();
    return 0;
}
