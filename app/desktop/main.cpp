#include "ui/appearance.h"
#include "ui/common/messages.h"
#include "ui/common/settings.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

/// The window of the program; made anew when another language is chosen.
class Desktop : public QObject
{
public:
    Desktop(ui::Appearance &appearance, ui::Settings &settings)
        : m_appearance(appearance)
        , m_settings(settings)
    { }

    void show(const QString &ledger)
    {
        m_window = std::make_unique<ui::MainWindow>(m_settings);
        connect(m_window.get(), &ui::MainWindow::themeChosen, this,
            [this] { m_appearance.applyTheme(); });
        connect(
            m_window.get(), &ui::MainWindow::languageChosen, this,
            [this] {
                m_settings.saveWindow(*m_window);
                m_appearance.applyLanguage();
                show(m_window->ledger());
            },
            Qt::QueuedConnection);
        m_window->show();
        if (!ledger.isEmpty())
            m_window->openLedger(ledger);
    }

private:
    ui::Appearance &m_appearance;
    ui::Settings &m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
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
    parser.process(application);
    Desktop desktop(appearance, settings);
    const auto files = parser.positionalArguments();
    desktop.show(files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath());
    return QApplication::exec();
}
