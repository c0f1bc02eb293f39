// The least a program with a window must do: what the start of the desktop program is held against.
#include <QApplication>
#include <QMainWindow>
#include <QTableWidget>
#include <QTimer>

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1366, 768);
    window.setCentralWidget(new QTableWidget(30, 8, &window));
    window.show();
    QTimer idle;
    int rounds = 0;
    QObject::connect(&idle, &QTimer::timeout, &application, [&rounds] {
        if (++rounds == 3)
            QCoreApplication::quit();
    });
    idle.start(1);
    return QApplication::exec();
}
