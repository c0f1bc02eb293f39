#include "ui/appearance.h"
#include "ui/common/ledgerclaim.h"
#include "ui/common/settings.h"
#include "ui/common/tasks.h"
#include "ui/desktop.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// Ends the program once its window can be used: nothing is being read and everything is painted.
/// That is how the time of a start is measured.
class QuitWhenReady : public QObject
{
public:
    explicit QuitWhenReady(const ui::Desktop &desktop)
        : m_desktop(desktop)
    {
        connect(&m_idle, &QTimer::timeout, this, [this] {
            const bool isBusy = m_desktop.window()->findChild<ui::Task *>() != nullptr;
            m_quietRounds = isBusy ? 0 : m_quietRounds + 1;
            if (m_quietRounds == kQuietRounds)
                QCoreApplication::quit();
        });
        m_idle.start(1);
    }

private:
    static constexpr int kQuietRounds = 3; // what a result has asked to be painted is painted then

    const ui::Desktop &m_desktop;
    QTimer m_idle;
    int m_quietRounds = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"SkillLedger"_s);
    QCoreApplication::setApplicationName(u"skill-ledger"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SKILL_LEDGER_VERSION));
    ui::Settings settings;
    ui::Appearance appearance(application, settings);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("app", "技能台账：职业技能培训台账"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"LEDGER"_s, QCoreApplication::translate("app", "要打开的台账文件"), u"[LEDGER]"_s);
    const QCommandLineOption quitWhenReady(u"quit-when-ready"_s,
        QCoreApplication::translate("app", "窗口可以使用时立即退出，用来测量启动时间"));
    parser.addOption(quitWhenReady);
    parser.process(application);
    const auto files = parser.positionalArguments();
    const auto ledger = files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath();
    if (!ledger.isEmpty() && ui::LedgerClaim::handedOver(ledger))
        return 0; // its window comes forward
    ui::Desktop desktop(appearance, settings);
    desktop.show(ledger);
    std::unique_ptr<QuitWhenReady> measured;
    if (parser.isSet(quitWhenReady))
        measured = std::make_unique<QuitWhenReady>(desktop);
    return QApplication::exec();
}
