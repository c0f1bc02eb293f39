#include "tests/ui/access/pseudolocale.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace samples {

namespace {

constexpr qsizetype kLonger = 5; // one letter more for so many

} // namespace

PseudoLocale::PseudoLocale()
{
    (void)m_english.load(u":/i18n/skill-ledger_en.qm"_s);
    QCoreApplication::installTranslator(this);
}

PseudoLocale::~PseudoLocale()
{
    QCoreApplication::removeTranslator(this);
}

QString PseudoLocale::translate(
    const char *context, const char *source, const char *comment, int n) const
{
    QString text = m_english.translate(context, source, comment, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    const bool isFormat = text.contains(u";;"_s) || text.size() < 2;
    return isFormat ? text : u'[' + text + u"~"_s.repeated(text.size() / kLonger) + u']';
}

} // namespace samples
