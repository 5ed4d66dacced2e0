// SPDX-License-Identifier: Apache-2.0
#include "ui/setup/noticewords.h"

#include <QCoreApplication>

namespace tillgate {

namespace {

using Verdict = NoticeTest::Outcome::Verdict;

const char *wordsOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Arrived:
        return QT_TRANSLATE_NOOP("NoticeWords", "It arrived and is stored: the way works.");
    case Verdict::AnsweredElsewhere:
        return QT_TRANSLATE_NOOP("NoticeWords", "Somebody else took it: the address leads to another server or ledger.");
    case Verdict::UnknownPath:
        return QT_TRANSLATE_NOOP("NoticeWords", "A server answers, but not at this path. Let the proxy pass /hook/ on.");
    case Verdict::OtherSecret:
        return QT_TRANSLATE_NOOP("NoticeWords", "It came to the right place, but the secret there is another one.");
    case Verdict::NotStored:
        return QT_TRANSLATE_NOOP("NoticeWords", "It came to the right place, which could not store it.");
    case Verdict::Refused:
        return QT_TRANSLATE_NOOP("NoticeWords", "The proxy answers, but does not pass it on. Compare its port.");
    case Verdict::NoAnswer:
        return QT_TRANSLATE_NOOP("NoticeWords", "Nothing answers at this address.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString noticeTrialWords(const NoticeTrial &trial)
{
    return QCoreApplication::translate(
        "NoticeWords",
        trial.outcome ? wordsOf(trial.outcome->verdict)
                      : QT_TRANSLATE_NOOP("NoticeWords", "No address for notices: type it with this gateway’s keys."));
}

} // namespace tillgate
