#pragma once

#include <QTranslator>

namespace samples {

/// While it lives, every text is its English in brackets and a fifth longer: what is cut shows.
class PseudoLocale : public QTranslator
{
public:
    PseudoLocale();
    ~PseudoLocale() override;

    QString translate(
        const char *context, const char *source, const char *comment, int n) const override;
    bool isEmpty() const override { return false; }

private:
    QTranslator m_english;
};

} // namespace samples
