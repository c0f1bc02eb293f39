#pragma once

#include "ui/common/fieldeditor.h"
#include "ui/common/pickeredit.h"

namespace ui {

class Chip;
class FlowLayout;

/// Several of many: each a chip that can be taken away, and a picker for the next.
class ListEditor : public FieldEditor
{
    Q_OBJECT

public:
    ListEditor(const core::Field &field, PickerEdit *picker, QWidget *parent);

    void setValue(const core::Value &value) override;
    core::Result<core::Value> value() const override;
    void begin(const QString &typed) override;
    void setAccess(Access access) override;
    bool wants(int key) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const core::Value &value);
    void removeAt(qsizetype index);
    void showChips();

    PickerEdit *m_picker;
    FlowLayout *m_flow;
    QList<Chip *> m_chips;
    QList<core::Value> m_values;
    bool m_holdsKeys; // keys of rows instead of codes
    Access m_access = Access::Editable;
};

} // namespace ui
