// What was chosen for an import, kept for the next start of the program.
#include "core/workspace/importdraft.h"
#include "ui/views/import/importsession.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QJsonObject fileMemory(const ImportFile &file)
{
    core::ImportOptions options;
    options.sheets = file.sheets;
    QJsonObject originals;
    for (auto sheet = file.originals.begin(); sheet != file.originals.end(); ++sheet) {
        QJsonObject cells;
        for (auto cell = sheet->begin(); cell != sheet->end(); ++cell)
            cells.insert(cell.key(), *cell);
        originals.insert(sheet.key(), cells);
    }
    return {{"path"_L1, file.path}, {"choices"_L1, core::choicesOf(options)},
        {"originals"_L1, originals}, {"written"_L1, file.isWritten}};
}

ImportFile fileFrom(const QJsonObject &json)
{
    ImportFile file{json["path"_L1].toString()};
    core::ImportOptions options;
    if (core::takeChoices(json["choices"_L1].toObject(), options))
        file.sheets = options.sheets;
    const auto originals = json["originals"_L1].toObject();
    for (auto sheet = originals.begin(); sheet != originals.end(); ++sheet) {
        const auto cells = sheet.value().toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            file.originals[sheet.key()].insert(cell.key(), cell.value().toString());
    }
    file.isWritten = json["written"_L1].toBool();
    return file;
}

QJsonObject choicesMemory(const ImportChoices &choices)
{
    const core::ImportOptions &options = choices.options;
    core::ImportOptions meanings;
    meanings.values = options.values;
    return {{"values"_L1, core::choicesOf(meanings)}, {"class"_L1, choices.classNo},
        {"plan"_L1, choices.planNo}, {"application"_L1, choices.applicationNo},
        {"division"_L1, options.division}, {"start"_L1, options.classStart.toString(Qt::ISODate)},
        {"end"_L1, options.classEnd.toString(Qt::ISODate)}, {"age_min"_L1, options.ageMin},
        {"age_max"_L1, options.ageMax}};
}

ImportChoices choicesFrom(const QJsonObject &json)
{
    ImportChoices choices;
    core::ImportOptions &options = choices.options;
    (void)core::takeChoices(json["values"_L1].toObject(), options);
    choices.classNo = json["class"_L1].toString();
    choices.planNo = json["plan"_L1].toString();
    choices.applicationNo = json["application"_L1].toString();
    options.division = json["division"_L1].toString();
    options.classStart = QDate::fromString(json["start"_L1].toString(), Qt::ISODate);
    options.classEnd = QDate::fromString(json["end"_L1].toString(), Qt::ISODate);
    options.ageMin = json["age_min"_L1].toInt(options.ageMin);
    options.ageMax = json["age_max"_L1].toInt(options.ageMax);
    return choices;
}

} // namespace

void ImportSession::remember() const
{
    QJsonArray files;
    for (const auto &file : m_files)
        files.append(fileMemory(file));
    const QJsonObject memory{{"files"_L1, files}, {"choices"_L1, choicesMemory(m_choices)}};
    // a ledger that cannot be written takes no import either
    (void)core::keepImportDraft(m_desk.workspace(),
        files.isEmpty() ? QByteArray() : QJsonDocument(memory).toJson(QJsonDocument::Compact));
}

qsizetype ImportSession::restore()
{
    const auto draft = core::importDraft(m_desk.workspace());
    const auto memory = QJsonDocument::fromJson(draft.value_or(QByteArray())).object();
    for (const auto &each : memory["files"_L1].toArray()) {
        const auto file = fileFrom(each.toObject());
        if (QFileInfo::exists(file.path))
            m_files.append(file);
    }
    if (m_files.isEmpty())
        return 0;
    m_choices = choicesFrom(memory["choices"_L1].toObject());
    Q_EMIT filesChanged();
    return m_files.size();
}

} // namespace ui
