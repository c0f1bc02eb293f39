#pragma once

#include "core/report/document.h"

#include <QDialog>

namespace ui {

class PaperView;
class Settings;

/// A document as it will be printed, with the ways onto paper: a printer or a PDF.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(const core::Document &document, Settings &settings, QWidget *parent);

private:
    void buildButtons();
    void print();
    void savePdf();

    Settings &m_settings;
    PaperView *m_paper;
};

} // namespace ui
