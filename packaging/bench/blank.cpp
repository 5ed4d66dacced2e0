// SPDX-License-Identifier: Apache-2.0
// The yardstick: a blank window that ends once it was painted and takes input.
#include <QApplication>
#include <QTimer>
#include <QWidget>

struct Blank : QWidget
{
    void paintEvent(QPaintEvent *) override { QTimer::singleShot(0, qApp, &QApplication::quit); }
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Blank window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
