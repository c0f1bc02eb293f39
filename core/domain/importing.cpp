#include "core/domain/importing.h"

namespace core {

// clang-format off

const Table &importBatches()
{
    static const auto table = bareTable({.number = 70, .name = "import_batch"_L1, .label = QT_TRANSLATE_NOOP("domain", "导入批次"),
        .title = {"file_name"_L1, "sheet"_L1}, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "file_name"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件名"), .kind = Kind::Text, .rules = Rule::Required},
        {.number = 11, .column = "sha256"_L1, .label = QT_TRANSLATE_NOOP("domain", "散列"), .kind = Kind::Text, .rules = Rule::Required, .length = 64},
        {.number = 12, .column = "sheet"_L1, .label = QT_TRANSLATE_NOOP("domain", "工作表"), .kind = Kind::Text},
        {.number = 13, .column = "sender"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送单位"), .kind = Kind::Code, .reference = "division"_L1},
        {.number = 14, .column = "template"_L1, .label = QT_TRANSLATE_NOOP("domain", "表的种类"), .kind = Kind::Text, .rules = Rule::Required, .length = 60},
        {.number = 15, .column = "fingerprint"_L1, .label = QT_TRANSLATE_NOOP("domain", "表头特征"), .kind = Kind::Text, .length = 40},
        {.number = 16, .column = "rows"_L1, .label = QT_TRANSLATE_NOOP("domain", "总行数"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0},
        {.number = 17, .column = "added"_L1, .label = QT_TRANSLATE_NOOP("domain", "新增"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0},
        {.number = 18, .column = "changed"_L1, .label = QT_TRANSLATE_NOOP("domain", "变更"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0},
        {.number = 19, .column = "same"_L1, .label = QT_TRANSLATE_NOOP("domain", "相同"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0},
        {.number = 20, .column = "conflicts"_L1, .label = QT_TRANSLATE_NOOP("domain", "冲突"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0},
        {.number = 21, .column = "warned"_L1, .label = QT_TRANSLATE_NOOP("domain", "警告"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0},
        {.number = 22, .column = "blocked"_L1, .label = QT_TRANSLATE_NOOP("domain", "阻断"), .kind = Kind::Integer, .rules = Rule::Required, .min = 0},
        {.number = 23, .column = "parent_table"_L1, .label = QT_TRANSLATE_NOOP("domain", "归入的台账"), .kind = Kind::Text, .length = 60},
        {.number = 24, .column = "parent"_L1, .label = QT_TRANSLATE_NOOP("domain", "归入的记录"), .kind = Kind::Integer},
    });
    return table;
}

const Table &importLayouts()
{
    static const auto table = bareTable({.number = 74, .name = "import_layout"_L1, .label = QT_TRANSLATE_NOOP("domain", "记住的表头"),
        .title = {"example"_L1, "template"_L1}, .keys = {{"sender"_L1, "fingerprint"_L1}}, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "sender"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送单位"), .kind = Kind::Text, .rules = Rule::Required, .length = 12},
        {.number = 11, .column = "fingerprint"_L1, .label = QT_TRANSLATE_NOOP("domain", "表头特征"), .kind = Kind::Text, .rules = Rule::Required, .length = 40},
        {.number = 12, .column = "template"_L1, .label = QT_TRANSLATE_NOOP("domain", "表的种类"), .kind = Kind::Text, .rules = Rule::Required, .length = 60},
        {.number = 13, .column = "columns"_L1, .label = QT_TRANSLATE_NOOP("domain", "各列的意思"), .kind = Kind::Json},
        {.number = 14, .column = "example"_L1, .label = QT_TRANSLATE_NOOP("domain", "文件名"), .kind = Kind::Text},
    });
    return table;
}

const Table &importWords()
{
    static const auto table = bareTable({.number = 78, .name = "import_word"_L1, .label = QT_TRANSLATE_NOOP("domain", "记住的写法"),
        .title = {"word"_L1, "meaning"_L1}, .keys = {{"sender"_L1, "kind"_L1, "field"_L1, "word"_L1}}, .writer = Table::Writer::Program}, {
        {.number = 10, .column = "sender"_L1, .label = QT_TRANSLATE_NOOP("domain", "报送单位"), .kind = Kind::Text, .rules = Rule::Required, .length = 12},
        {.number = 11, .column = "kind"_L1, .label = QT_TRANSLATE_NOOP("domain", "用在"), .kind = Kind::Choice, .rules = Rule::Required, .choices = {{"heading"_L1, QT_TRANSLATE_NOOP("domain", "标题")}, {"value"_L1, QT_TRANSLATE_NOOP("domain", "内容")}}},
        {.number = 12, .column = "field"_L1, .label = QT_TRANSLATE_NOOP("domain", "字段"), .kind = Kind::Text, .rules = Rule::Required, .length = 60},
        {.number = 13, .column = "word"_L1, .label = QT_TRANSLATE_NOOP("domain", "来表的写法"), .kind = Kind::Text, .rules = Rule::Required},
        {.number = 14, .column = "meaning"_L1, .label = QT_TRANSLATE_NOOP("domain", "当作"), .kind = Kind::Text, .rules = Rule::Required},
    });
    return table;
}
// clang-format on

} // namespace core
