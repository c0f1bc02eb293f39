#pragma once

#include "core/base/result.h"
#include "ui/common/pickerpopup.h"

#include <QLineEdit>

namespace ui {

/// A field that takes one of many: type a part of it and choose from the list below, with keys or
/// pointer. Subclasses know what there is to choose.
class PickerEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PickerEdit(QWidget *parent = nullptr);

    void setValue(const core::Value &value);
    /// Invalid when something was typed that is nothing to choose.
    core::Result<core::Value> value() const;
    /// As if the text had been typed.
    void type(const QString &text);
    bool isOpen() const { return m_popup && m_popup->isOpen(); }
    /// All there is, or what was used before.
    void openList();
    /// Called by name in errors.
    void setLabel(const QString &label) { m_label = label; }
    virtual QString textOf(const core::Value &value) const = 0;

Q_SIGNALS:
    void edited();
    void picked();

protected:
    virtual QList<Suggestion> suggest(const QString &typed) const = 0;
    /// The one that the text names; null when none does, or several do.
    virtual core::Value named(const QString &text) const = 0;
    /// What to say when nothing fits; below the list otherwise, if anything.
    virtual QString noteOn(const QString &typed, qsizetype found) const;
    /// 新建…; empty: nothing can be made here.
    virtual QString actionText() const { return {}; }
    virtual void runAction(const QString &) { }
    virtual void remember(const core::Value &) { }

    void choose(const core::Value &value);
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void showList(const QString &typed);
    bool takeCurrent();
    void settle();
    PickerPopup &popup();

    core::Value m_value;
    QString m_label;
    bool m_isTyped = false;
    PickerPopup *m_popup = nullptr;
};

} // namespace ui
