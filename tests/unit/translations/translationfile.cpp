// SPDX-License-Identifier: Apache-2.0
#include "unit/translations/translationfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace tillgate {

namespace {

void readForms(QXmlStreamReader &xml, TranslatedText &text)
{
    text.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
    if (!text.isPlural) {
        text.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement())
        text.forms.append(xml.readElementText());
}

TranslatedText readMessage(QXmlStreamReader &xml, const QString &context)
{
    TranslatedText text;
    text.context = context;
    text.isPlural = xml.attributes().hasAttribute(QLatin1String("numerus"));
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            text.source = xml.readElementText();
        else if (xml.name() == QLatin1String("comment"))
            text.comment = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readForms(xml, text);
        else
            xml.skipCurrentElement();
    }
    return text;
}

} // namespace

Result<QList<TranslatedText>> readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound, path);
    QXmlStreamReader xml(&file);
    QList<TranslatedText> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            texts.append(readMessage(xml, context));
    }
    if (xml.hasError())
        return fail(Error::Kind::Malformed, path + u' ' + xml.errorString());
    return texts;
}

} // namespace tillgate
