#include "app/batch/command.h"
#include "core/base/language.h"
#include "core/base/platform.h"
#include "core/base/text.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

using namespace Qt::StringLiterals;
using batch::Command;

QString translated(const char *text)
{
    return QCoreApplication::translate("app", text);
}

/// What a verb does, its words and its options.
void printCommand(const Command &command)
{
    batch::print(QStringLiteral("  %1 %2\n      %3")
                     .arg(QString::fromUtf8(command.verb), QString::fromUtf8(command.words),
                         translated(command.help)));
    for (const auto &option : command.options) {
        const QString value = QString::fromUtf8(option.value);
        batch::print(QStringLiteral("      --%1%2  %3")
                         .arg(QString::fromUtf8(option.name),
                             value.isEmpty() ? value : u' ' + value, translated(option.help)));
    }
}

void printHelp()
{
    batch::print(
        translated(QT_TRANSLATE_NOOP("app", "技能台账 批处理程序：skill-ledger-cli 动词 台账 …")));
    for (const auto &command : batch::commands())
        printCommand(command);
    batch::print(
        QStringLiteral("  --json  %1\n  --user NAME  %2\n  --language zh|en  %3")
            .arg(translated(QT_TRANSLATE_NOOP("app", "每个动词：结果写成 JSON")),
                translated(QT_TRANSLATE_NOOP("app", "每个动词：以哪个账户打开台账")),
                translated(QT_TRANSLATE_NOOP("app", "用哪种语言说话；不写时看环境变量 LANG"))));
    batch::print(translated(
        QT_TRANSLATE_NOOP("app", "返回值：0 完成；1 被拒绝或有发现；2 用法不对；3 文件打不开。")));
}

/// Why the words after the verb cannot be read.
QString complaint(const QCommandLineParser &parser)
{
    QStringList unknown;
    for (const auto &name : parser.unknownOptionNames())
        unknown.append((name.size() == 1 ? u"-"_s : u"--"_s) + name);
    return unknown.isEmpty()
        ? parser.errorText()
        : translated(QT_TRANSLATE_NOOP("app", "没有选项 %1")).arg(core::joinedList(unknown));
}

void addOptions(QCommandLineParser &parser, const Command &command)
{
    parser.addOption(QCommandLineOption(QStringLiteral("json")));
    parser.addOption(QCommandLineOption(QStringLiteral("user"), QString(), QStringLiteral("NAME")));
    for (const auto &option : command.options) {
        QCommandLineOption declared(QString::fromUtf8(option.name));
        if (*option.value)
            declared.setValueName(QString::fromUtf8(option.value));
        parser.addOption(declared);
    }
}

int run(const QStringList &arguments)
{
    const QString verb = arguments.value(1);
    if (verb.isEmpty() || verb == QLatin1String("--help") || verb == QLatin1String("help")) {
        printHelp();
        return verb.isEmpty() ? batch::Usage : batch::Done;
    }
    if (verb == QLatin1String("--version")) {
        batch::print(
            QStringLiteral("skill-ledger-cli %1").arg(QCoreApplication::applicationVersion()));
        return batch::Done;
    }
    for (const auto &command : batch::commands()) {
        if (verb != QLatin1String(command.verb))
            continue;
        if (arguments.contains("--help"_L1)) {
            printCommand(command);
            return batch::Done;
        }
        QCommandLineParser parser;
        addOptions(parser, command);
        if (!parser.parse(QStringList{verb} + arguments.mid(2)))
            return batch::wrongUsage(
                translated(QT_TRANSLATE_NOOP("app", "%1：参数不对（%2）。用 --help 查看用法。"))
                    .arg(verb, complaint(parser)));
        const batch::Call call(parser.positionalArguments(), parser);
        if (call.wordCount() < command.fewestWords)
            return batch::wrongUsage(translated(QT_TRANSLATE_NOOP("app", "用法：%1 %2"))
                                         .arg(verb, QString::fromUtf8(command.words)));
        return command.run(call);
    }
    return batch::wrongUsage(
        translated(QT_TRANSLATE_NOOP("app", "没有动词“%1”。用 --help 查看用法。")).arg(verb));
}

/// Takes --language out of the arguments; what it or else the environment asks for.
core::Language wantedLanguage(QStringList &arguments)
{
    const auto isOption = [](const QString &word) {
        return word == "--language"_L1 || word.startsWith("--language="_L1);
    };
    const auto found = std::find_if(arguments.begin(), arguments.end(), isOption);
    if (found == arguments.end())
        return core::environmentLanguage();
    const auto at = found - arguments.begin();
    QString given = arguments.takeAt(at).section(u'=', 1);
    if (given.isEmpty() && at < arguments.size())
        given = arguments.takeAt(at);
    return given.startsWith("en"_L1) ? core::Language::English : core::Language::Chinese;
}

/// What Qt itself has to say is for developers; an error of ours is one line.
void quiet(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (qEnvironmentVariableIsSet("SKILL_LEDGER_DEBUG") || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", text.toUtf8().constData());
}

/// Reports, papers, and whatever is written as a PDF.
bool isPrinting(int argc, char **argv)
{
    const bool isPaper
        = argc > 1 && (std::strcmp(argv[1], "report") == 0 || std::strcmp(argv[1], "paper") == 0);
    return isPaper || std::any_of(argv + 1, argv + std::max(argc, 1), [](const char *word) {
        return QByteArray(word).toLower().endsWith(".pdf");
    });
}

/// Printing needs fonts and painting, never a screen; everything else needs neither.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv)
{
    if (!isPrinting(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", core::paperPlatform());
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    core::prepareConsole();
    qInstallMessageHandler(quiet);
    const auto program = application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("skill-ledger"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SKILL_LEDGER_VERSION));
    QStringList arguments = QCoreApplication::arguments();
    QTranslator english;
    if (wantedLanguage(arguments) == core::Language::English
        && english.load(u":/i18n/skill-ledger_en.qm"_s))
        QCoreApplication::installTranslator(&english);
    return run(arguments);
}
