package org.habeas.advocacy.sanctionslist;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated file of the European Union: {@code export} of {@code sanctionEntity} with {@code
 * subjectType}, {@code nameAlias} and {@code regulation}. Addresses, dates of birth and documents
 * are passed over. Entities and document types are off.
 */
final class EuFsf {
    private static final String PERSON = "P";

    private final XMLStreamReader xml;
    private final Consumer<ListEntry> to;

    private EuFsf(XMLStreamReader xml, Consumer<ListEntry> to) {
        this.xml = xml;
        this.to = to;
    }

    static void read(InputStream file, Consumer<ListEntry> to) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            new EuFsf(factory.createXMLStreamReader(file), to).export();
        } catch (XMLStreamException e) {
            long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNumber());
            throw Malformed.at(line, "This is not well-formed XML.");
        }
    }

    private void export() throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw Malformed.at(line(), "A list has no document type.");
            }
        }
        if (!xml.getLocalName().equals("export")) {
            throw Malformed.at(line(), "The root of the file is export.");
        }
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sanctionEntity")) {
                entity();
            }
        }
    }

    private void entity() throws XMLStreamException {
        long line = line();
        String own = attribute("euReferenceNumber");
        String reference =
                Malformed.required(own == null ? attribute("logicalId") : own, line, "reference");
        LocalDate listedOn = day("designationDate");
        String programme = null;
        boolean isPerson = false;
        List<String> names = new ArrayList<>();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("sanctionEntity"))) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "subjectType" -> isPerson = isPerson();
                case "nameAlias" -> names.addAll(name());
                case "regulation" -> {
                    programme = programme == null ? attribute("programme") : programme;
                    listedOn = listedOn == null ? day("publicationDate") : listedOn;
                }
                default -> {}
            }
        }
        if (isPerson) {
            if (names.isEmpty()) {
                throw Malformed.at(line, "This entry has no name.");
            }
            to.accept(new ListEntry(reference, names, listedOn, programme));
        }
    }

    private boolean isPerson() {
        return PERSON.equals(attribute("classificationCode")) || "person".equals(attribute("code"));
    }

    private List<String> name() {
        String whole = attribute("wholeName");
        return whole == null ? List.of() : List.of(whole);
    }

    private @Nullable LocalDate day(String name) {
        String value = attribute(name);
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw Malformed.at(line(), name + " is not a date.");
        }
    }

    private @Nullable String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }
}
