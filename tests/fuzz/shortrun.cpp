// fuzz-shortrun [RUNS]: the seeds of every target, then RUNS mutations of them, the same each time.
// fuzz-shortrun --seeds FOLDER: writes the seeds, a folder a target.
// fuzz-shortrun --replay TARGET FILE…: runs inputs that a search has found.
#include "tests/fuzz/fuzzing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 10'000;

class Mutator
{
public:
    explicit Mutator(const QList<QByteArray> &seeds)
        : m_seeds(seeds)
    { }

    QByteArray next()
    {
        QByteArray bytes = m_seeds[below(m_seeds.size())];
        for (qsizetype times = 1 + below(6); times > 0 && !bytes.isEmpty(); --times)
            change(bytes);
        return bytes;
    }

private:
    qsizetype below(qsizetype end)
    {
        return static_cast<qsizetype>(m_random() % static_cast<quint64>(end));
    }

    void change(QByteArray &bytes)
    {
        const qsizetype at = below(bytes.size());
        const qsizetype length = 1 + below(std::min<qsizetype>(bytes.size() - at, 64));
        switch (below(6)) {
        case 0:
            bytes[at] = static_cast<char>(m_random());
            break;
        case 1:
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 2:
            bytes.remove(at, length);
            break;
        case 3:
            bytes.insert(at, bytes.mid(below(bytes.size()), length));
            break;
        case 4:
            bytes.replace(at, length, QByteArray(length, below(2) == 0 ? '\0' : '\xFF'));
            break;
        default:
            bytes.truncate(below(8) == 0 ? at : bytes.size());
            break;
        }
    }

    const QList<QByteArray> &m_seeds;
    std::mt19937_64 m_random{20'211'231};
};

int writeSeeds(const QString &folder)
{
    for (const fuzz::Target *target = fuzz::begin(); target != fuzz::end(); ++target) {
        const QDir own(folder + u'/' + QString::fromLatin1(target->name));
        if (!own.mkpath(u"."_s))
            return 1;
        int number = 0;
        for (const QByteArray &seed : target->seeds()) {
            QFile file(own.filePath(QString::number(++number)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                return 1;
        }
    }
    return 0;
}

int replay(const QStringList &words)
{
    for (const fuzz::Target *target = fuzz::begin(); target != fuzz::end(); ++target) {
        if (words.value(2) != QLatin1StringView(target->name))
            continue;
        for (const QString &path : words.mid(3)) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return 1;
            target->run(file.readAll());
        }
        return 0;
    }
    return 1;
}

void runAll(int runs)
{
    for (const fuzz::Target *target = fuzz::begin(); target != fuzz::end(); ++target) {
        const QList<QByteArray> seeds = target->seeds();
        for (const QByteArray &seed : seeds)
            target->run(seed);
        Mutator mutator(seeds);
        for (int i = 0; i < runs; ++i)
            target->run(mutator.next());
        std::printf("%s: %d runs\n", target->name, runs + int(seeds.size()));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--seeds"_L1)
        return writeSeeds(words.value(2));
    if (words.value(1) == "--replay"_L1)
        return replay(words);
    runAll(words.size() > 1 ? words[1].toInt() : kRuns);
    return 0;
}
