// What was chosen for an import, kept for the next start of the program.
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

} // namespace

/// Each ledger has an import of its own.
QString ImportSession::memoryKey() const
{
    return u"import/"_s
        + QString::fromLatin1(m_desk.workspace().path().toUtf8().toBase64(
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void ImportSession::remember() const
{
    QJsonArray files;
    for (const auto &file : m_files)
        files.append(fileMemory(file));
    core::ImportOptions meanings;
    meanings.values = m_choices.options.values;
    const QJsonObject memory{{"files"_L1, files}, {"values"_L1, core::choicesOf(meanings)},
        {"class"_L1, m_choices.classNo}, {"plan"_L1, m_choices.planNo},
        {"application"_L1, m_choices.applicationNo}};
    m_desk.settings().setValue(
        memoryKey(), files.isEmpty() ? QByteArray() : QJsonDocument(memory).toJson());
}

qsizetype ImportSession::restore()
{
    const auto memory
        = QJsonDocument::fromJson(m_desk.settings().value(memoryKey()).toByteArray()).object();
    for (const auto &each : memory["files"_L1].toArray()) {
        const auto file = fileFrom(each.toObject());
        if (QFileInfo::exists(file.path))
            m_files.append(file);
    }
    if (m_files.isEmpty())
        return 0;
    (void)core::takeChoices(memory["values"_L1].toObject(), m_choices.options);
    m_choices.classNo = memory["class"_L1].toString();
    m_choices.planNo = memory["plan"_L1].toString();
    m_choices.applicationNo = memory["application"_L1].toString();
    Q_EMIT filesChanged();
    return m_files.size();
}

} // namespace ui
