#include "core/report/recordlist.h"

#include <QCoreApplication>

namespace core {

namespace {

/// More columns than this need the paper lying.
constexpr qsizetype kColumnsStanding = 6;
constexpr int kMargin = 18; // millimetres

QList<const Field *> fieldsOf(const Table &table, const QStringList &columns)
{
    QList<const Field *> fields;
    for (const auto &column : columns) {
        if (const auto *field = table.find(column))
            fields.append(field);
    }
    return fields;
}

Document::Align alignOf(const Field &field)
{
    return field.isNumber()        ? Document::Align::Right
        : field.kind == Kind::Date ? Document::Align::Center
                                   : Document::Align::Left;
}

} // namespace

Document recordList(const Table &table, const QList<Record> &records, const Names &names,
    const RecordListRequest &request)
{
    const auto fields = fieldsOf(table, request.columns);
    Document document;
    document.page
        = {.orientation = fields.size() > kColumnsStanding ? Document::Orientation::Landscape
                                                           : Document::Orientation::Portrait,
            .left = kMargin,
            .top = kMargin,
            .right = kMargin,
            .bottom = kMargin,
            .density = Document::Density::Compact};
    document.title = QCoreApplication::translate("core", "%1名单").arg(table.caption());
    document.author = request.unit;
    document.line = {request.unit, request.sentence,
        QCoreApplication::translate("core", "共 %1 条").arg(records.size())};
    Document::Table list;
    list.columns.push_back({Document::Align::Center});
    list.header.push_back({{QCoreApplication::translate("core", "序号")}});
    for (const auto *field : fields) {
        list.columns.push_back({alignOf(*field)});
        list.header.front().push_back({field->title()});
    }
    for (qsizetype row = 0; row < records.size(); ++row) {
        Document::Row line;
        line.cells.push_back(Document::Cell::ofCount(row + 1));
        for (const auto *field : fields) {
            const auto &value = records.at(row).values.at(table.indexOf(field->column));
            line.cells.push_back(
                Document::Cell::ofText(listText(table, *field, value, names, request.reveal)));
        }
        list.rows.push_back(std::move(line));
    }
    document.blocks.push_back(std::move(list));
    document.footer.left = QCoreApplication::translate("core", "截至 %1")
                               .arg(request.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"));
    if (request.data == RecordListRequest::Data::Demo)
        document.footer.watermark = QCoreApplication::translate("core", "演示数据");
    return document;
}

} // namespace core
