#include "tests/bench/bench.h"

#include <QCommandLineParser>
#include <QCoreApplication>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("parts"),
        QStringLiteral("insert registry search quarter start tile import; none: all"));
    parser.addOptions({{QStringLiteral("persons"), QStringLiteral("rows of the insert part"),
                           QStringLiteral("N"), QStringLiteral("1400000")},
        {QStringLiteral("rounds"), QStringLiteral("runs of which the fastest counts"),
            QStringLiteral("N"), QStringLiteral("3")},
        {QStringLiteral("cpu"),
            QStringLiteral("count the processor's time: steadier on a shared machine")},
        {QStringLiteral("ledger"),
            QStringLiteral("made by: skill-ledger-cli demo FILE --persons 1400000 --years 5"),
            QStringLiteral("FILE")}});
    parser.process(application);
    bench::setClock(
        parser.isSet(QStringLiteral("cpu")) ? bench::Clock::Processor : bench::Clock::Wall);
    bench::Settings settings;
    settings.persons = parser.value(QStringLiteral("persons")).toInt();
    settings.rounds = parser.value(QStringLiteral("rounds")).toInt();
    settings.ledger = parser.value(QStringLiteral("ledger"));
    const QStringList wanted = parser.positionalArguments();
    enum class Needs { Nothing, Ledger };
    const struct
    {
        QString name;
        void (*run)(const bench::Settings &);
        Needs needs;
    } parts[] = {{QStringLiteral("insert"), &bench::insertPart, Needs::Nothing},
        {QStringLiteral("registry"), &bench::registryPart, Needs::Ledger},
        {QStringLiteral("search"), &bench::searchPart, Needs::Ledger},
        {QStringLiteral("quarter"), &bench::quarterPart, Needs::Ledger},
        {QStringLiteral("start"), &bench::startPart, Needs::Ledger},
        {QStringLiteral("tile"), &bench::tilePart, Needs::Ledger},
        {QStringLiteral("import"), &bench::importPart, Needs::Nothing}};
    for (const auto &part : parts) {
        const bool chosen = wanted.isEmpty() || wanted.contains(part.name);
        if (chosen && part.needs == Needs::Ledger && settings.ledger.isEmpty())
            bench::note(QStringLiteral("%1: needs --ledger").arg(part.name));
        else if (chosen)
            part.run(settings);
    }
    return 0;
}
