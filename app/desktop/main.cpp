#include "ui/appearance.h"
#include "ui/common/settings.h"
#include "ui/desktop.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace Qt::StringLiterals;

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
    ui::Desktop desktop(appearance, settings);
    const auto files = parser.positionalArguments();
    desktop.show(files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath());
    return QApplication::exec();
}
