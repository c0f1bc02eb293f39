#include "ui/common/fieldeditor.h"

#include "ui/common/help.h"
#include "ui/common/lineeditors.h"
#include "ui/common/listeditor.h"
#include "ui/common/optionpicker.h"
#include "ui/registry/recordpicker.h"

namespace ui {

namespace {

FieldEditor *makeEditor(const EditorSource &source, const core::Field &field, QWidget *parent)
{
    switch (inputOf(field)) {
    case Input::Line:
        return field.mask == core::MaskKind::None ? new LineEditor(source, field, parent)
                                                  : new MaskedEditor(source, field, parent);
    case Input::Number:
    case Input::Moment:
        return new LineEditor(source, field, parent);
    case Input::Day:
        return new DayEditor(source, field, parent);
    case Input::Lines:
        return new MemoEditor(field, parent);
    case Input::Flag:
        return new FlagEditor(field, parent);
    case Input::Option:
        return new PickEditor(
            field, new OptionPicker(optionsOf(source, field), parent), PickEditor::Names::Options);
    case Input::Row:
        return new PickEditor(field,
            new RecordPicker(source.workspace, QString(field.reference), parent),
            PickEditor::Names::Rows);
    case Input::Several:
        return new ListEditor(field, new OptionPicker(optionsOf(source, field)), parent);
    case Input::SeveralRows:
        return new ListEditor(field,
            new RecordPicker(source.workspace, QString(field.reference).section(u':', 1)), parent);
    }
    Q_UNREACHABLE();
}

QString described(const core::Field &field)
{
    const QString hint
        = *field.hint ? QCoreApplication::translate("domain", field.hint) : QString();
    const QString example = *field.example
        ? QCoreApplication::translate("ui", "例：%1").arg(QString::fromUtf8(field.example))
        : QString();
    return hint.isEmpty() || example.isEmpty() ? hint + example : hint + u'\n' + example;
}

} // namespace

Input inputOf(const core::Field &field)
{
    switch (field.kind) {
    case core::Kind::Text:
    case core::Kind::Json:
        return Input::Line;
    case core::Kind::Memo:
        return Input::Lines;
    case core::Kind::Integer:
    case core::Kind::Money:
    case core::Kind::Tenths:
    case core::Kind::Percent:
        return Input::Number;
    case core::Kind::Date:
        return Input::Day;
    case core::Kind::Timestamp:
        return Input::Moment;
    case core::Kind::Flag:
        return Input::Flag;
    case core::Kind::Choice:
    case core::Kind::Code:
    case core::Kind::State:
        return Input::Option;
    case core::Kind::Link:
        return Input::Row;
    case core::Kind::List:
        return QString(field.reference).startsWith(QStringLiteral("table:")) ? Input::SeveralRows
                                                                             : Input::Several;
    }
    return Input::Line;
}

FieldEditor::FieldEditor(const core::Field &field, QWidget *widget)
    : QObject(widget)
    , m_field(field)
    , m_widget(widget)
{
    widget->setObjectName(QString(field.column));
    widget->setAccessibleName(field.title());
    const QString text = described(field);
    widget->setAccessibleDescription(text);
    widget->setToolTip(text);
}

FieldEditor *FieldEditor::make(
    const EditorSource &source, const core::Field &field, QWidget *parent)
{
    auto *editor = makeEditor(source, field, parent);
    setHelp(editor->widget(), fieldAnchor(source.table.name, field.column));
    return editor;
}

FieldEditor *FieldEditor::of(const QWidget *widget)
{
    return widget ? widget->findChild<FieldEditor *>(QString(), Qt::FindDirectChildrenOnly)
                  : nullptr;
}

bool FieldEditor::wants(int) const
{
    return false;
}

} // namespace ui
