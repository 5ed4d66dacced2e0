// SPDX-License-Identifier: Apache-2.0
//
//   tillgate_gallery FOLDER [--size 1280x800] [--ratio 2] [--theme NAME] [--lang de] [--only NAME] [--tabs N]
#include "ui/gallery.h"

#include "ui/parts/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QKeyEvent>
#include <QTranslator>

#include <cstdio>

namespace tillgate {

bool Gallery::isSkipped(const QString &name) const
{
    return !m_wish.only.isEmpty() && !name.contains(m_wish.only);
}

void Gallery::save(QWidget &window, const QString &name) const
{
    window.show();
    QCoreApplication::processEvents();
    if (m_wish.tabs >= 0)
        walk(window);
    else if (QWidget *focused = window.focusWidget())
        focused->clearFocus();
    QCoreApplication::processEvents();
    window.grab().save(m_wish.folder.filePath(name + m_wish.suffix + QStringLiteral(".png")));
}

void Gallery::walk(QWidget &window) const
{
    QApplication::setActiveWindow(&window);
    for (int step = 0; step < m_wish.tabs; ++step) {
        QWidget *focused = window.focusWidget() != nullptr ? window.focusWidget() : &window;
        QKeyEvent press(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(focused, &press);
    }
}

} // namespace tillgate

using namespace tillgate;

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("Where the pictures go."));
    parser.addOptions({{QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1280x800")},
                       {QStringLiteral("ratio"), {}, QStringLiteral("N"), QStringLiteral("1")},
                       {QStringLiteral("theme"),
                        {},
                        QStringLiteral("light|dark|contrast|contrast-dark"),
                        QStringLiteral("light")},
                       {QStringLiteral("lang"), {}, QStringLiteral("tag"), QStringLiteral("en")},
                       {QStringLiteral("only"), {}, QStringLiteral("name")},
                       {QStringLiteral("tabs"), {}, QStringLiteral("N"), QStringLiteral("-1")}});
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    parser.parse(arguments);
    qputenv("QT_SCALE_FACTOR", parser.value(QStringLiteral("ratio")).toLatin1());
    QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QString language = parser.value(QStringLiteral("lang"));
    QLocale::setDefault(localeFor(language, QLocale::c()));
    const std::unique_ptr<QTranslator> words = translationTo(languageFor(language));
    QCoreApplication::installTranslator(words.get());
    QGuiApplication::setLayoutDirection(languageFor(language).direction());
    const QStringList size = parser.value(QStringLiteral("size")).split(u'x');
    if (parser.positionalArguments().isEmpty() || size.size() != 2) {
        std::fputs("usage: tillgate_gallery FOLDER [--size WxH] [--ratio N] [--theme NAME] [--lang TAG] "
                   "[--only NAME] [--tabs N]\n",
                   stderr);
        return 2;
    }
    const QDir folder(parser.positionalArguments().first());
    folder.mkpath(QStringLiteral("."));
    const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"),
                             QStringLiteral("contrast-dark")};
    const QString theme = parser.value(QStringLiteral("theme"));
    const Gallery gallery({.folder = folder,
                           .size = QSize(size[0].toInt(), size[1].toInt()),
                           .scheme = static_cast<Scheme>(std::max(qsizetype(0), themes.indexOf(theme))),
                           .language = language,
                           .suffix = (theme == themes.first() ? QString() : u'-' + theme)
                               + (language == u"en" ? QString() : u'-' + language),
                           .only = parser.value(QStringLiteral("only")),
                           .tabs = parser.value(QStringLiteral("tabs")).toInt()});
    gallery.shootSale();
    gallery.shootPages();
    return 0;
}
