// SPDX-License-Identifier: Apache-2.0
#include "desk/hub/hubmetrics.h"

#include <QFile>

namespace tillgate {

namespace {

using std::chrono::microseconds;

/// Seconds as decimal text, without a floating point number on the way.
QByteArray seconds(microseconds duration)
{
    constexpr qint64 million = 1'000'000;
    constexpr int digits = 6;
    return QByteArray::number(qint64(duration.count()) / million) + '.'
        + QByteArray::number(qint64(duration.count()) % million).rightJustified(digits, '0');
}

/// A label's value: quotes, backslashes and line breaks are escaped.
QByteArray label(const QString &text)
{
    QByteArray escaped = text.toUtf8();
    escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
    return escaped;
}

class MetricsText final
{
public:
    void begin(const char *name, const char *type, const char *help)
    {
        m_name = QByteArray("tillgate_hub_") + name;
        m_text += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + type + '\n';
    }
    void add(quint64 value, const QByteArray &labels = {})
    {
        m_text += m_name + (labels.isEmpty() ? QByteArray() : '{' + labels + '}') + ' ' + QByteArray::number(value) + '\n';
    }
    void single(const char *name, const char *type, const char *help, quint64 value)
    {
        begin(name, type, help);
        add(value);
    }
    void histogram(const char *name, const char *help, const Histogram &times)
    {
        begin(name, "histogram", help);
        quint64 sum = 0;
        for (const Histogram::Step &step : times.limitedSteps()) {
            sum += step.count;
            m_text += m_name + "_bucket{le=\"" + seconds(step.upTo) + "\"} " + QByteArray::number(sum) + '\n';
        }
        const QByteArray count = QByteArray::number(std::max(sum, times.count()));
        m_text += m_name + "_bucket{le=\"+Inf\"} " + count + '\n' + m_name + "_sum " + seconds(times.total()) + '\n'
            + m_name + "_count " + count + '\n';
    }
    [[nodiscard]] QByteArray text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

void addDeliveries(MetricsText &text, const NoticeHooks &hooks)
{
    text.begin("deliveries_total", "counter", "Deliveries to an account's address, by what came of them.");
    for (const NoticeHook &hook : hooks.all()) {
        const auto add = [&](const char *outcome, quint64 count) {
            text.add(count, "account=\"" + label(hook.account.text()) + "\",outcome=\"" + outcome + '"');
        };
        add("stored", hook.counts->stored);
        add("repeated", hook.counts->repeated);
        add("forged", hook.counts->forged);
        add("otherwise", hook.counts->otherwise);
        add("unavailable", hook.counts->unavailable);
    }
}

void addFormerProofs(MetricsText &text, const NoticeHooks &hooks)
{
    text.begin("former_proofs_total", "counter",
               "Deliveries proven with an account's former secret or path: the gateway still uses it.");
    for (const NoticeHook &hook : hooks.all())
        text.add(hook.counts->former, "account=\"" + label(hook.account.text()) + '"');
}

void addConnections(MetricsText &text, const ListenCounts &counts)
{
    text.single("connections_open", "gauge", "Connections that are open now.", counts.open);
    text.single("connections_total", "counter", "Connections accepted.", counts.connections);
    text.single("requests_total", "counter", "Whole requests.", counts.requests);
    text.begin("cut_total", "counter", "Requests and connections that were refused or cut, by the reason.");
    text.add(counts.unacceptable, "reason=\"unacceptable\"");
    text.add(counts.overdue, "reason=\"overdue\"");
    text.add(counts.crowdedOut, "reason=\"crowded-out\"");
    text.add(counts.unanswered, "reason=\"unanswered\"");
}

/// Zero where the system does not tell.
quint64 residentBytes()
{
    constexpr quint64 kilobyte = 1024;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toULongLong() * kilobyte;
    }
    return 0;
}

} // namespace

QByteArray hubMetrics(const NoticeIntake &intake, const QDateTime &startedAt)
{
    MetricsText text;
    text.begin("info", "gauge", "The program's version.");
    text.add(1, "version=\"" TILLGATE_VERSION "\"");
    text.single("start_time_seconds", "gauge", "When the hub started, in seconds since 1970.",
                quint64(startedAt.toSecsSinceEpoch()));
    text.single("resident_memory_bytes", "gauge", "Memory in use.", residentBytes());
    text.single("storing", "gauge", "1 while the ledger stores, 0 since it failed.", intake.isStoring() ? 1 : 0);
    addDeliveries(text, *intake.hooks());
    addFormerProofs(text, *intake.hooks());
    text.single("unknown_paths_total", "counter", "Requests to addresses that nobody was told.",
                intake.unknownPathCount());
    if (intake.listener() != nullptr)
        addConnections(text, intake.listener()->counts());
    text.single("transactions_total", "counter", "Transactions, each with all deliveries that waited for it.",
                intake.batchCount());
    text.histogram("answer_seconds", "From a whole delivery to its answer, for those that were stored.",
                   intake.answerTimes());
    text.histogram("transaction_seconds", "From a transaction's beginning until it is durable.", intake.storeTimes());
    return text.text();
}

} // namespace tillgate
