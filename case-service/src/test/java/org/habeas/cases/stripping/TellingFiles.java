package org.habeas.cases.stripping;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files that tell more than they show; the people in them are invented. */
public final class TellingFiles {
    /** What no published copy may hold. */
    public static final String AUTHOR = "Invented Author";

    private TellingFiles() {}

    /** A picture of 40 by 20, red on its left, that was taken with the camera held sideways. */
    public static byte[] jpeg() {
        byte[] plain = image("jpeg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        segment(out, 0xE1, exif());
        segment(out, 0xE1, xmp());
        segment(out, 0xFE, AUTHOR.getBytes(StandardCharsets.US_ASCII));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(AUTHOR.getBytes(StandardCharsets.US_ASCII)); // behind the picture
        return out.toByteArray();
    }

    /** The same picture with a text chunk and a note when it was changed. */
    public static byte[] png() {
        byte[] plain = image("png");
        int head = 8 + 25; // the signature and IHDR
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, head);
        chunk(out, "tEXt", ("Author\0" + AUTHOR).getBytes(StandardCharsets.ISO_8859_1));
        chunk(out, "tIME", new byte[] {7, (byte) 0xE2, 4, 1, 12, 0, 0});
        chunk(out, "eXIf", exifBody());
        out.write(plain, head, plain.length - head);
        return out.toByteArray();
    }

    /** A page with words and a photo in it, by a named author, with the photo's own place. */
    public static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation told = document.getDocumentInformation();
            told.setAuthor(AUTHOR);
            told.setCreationDate(Calendar.getInstance());
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(xmp());
            document.getDocumentCatalog().setMetadata(metadata);
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject photo = PDImageXObject.createFromByteArray(document, jpeg(), AUTHOR);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(photo, 100, 100, 200, 100);
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                content.newLineAtOffset(100, 700);
                content.showText("Protocol");
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] image(String format) {
        BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 40, 20);
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, 16, 20);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] body) {
        out.write(0xFF);
        out.write(marker);
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) (body.length + 2)).array());
        out.writeBytes(body);
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] body) {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt(body.length).array());
        out.writeBytes(type.getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(body);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    private static byte[] exif() {
        byte[] body = exifBody();
        return ByteBuffer.allocate(6 + body.length)
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put(body)
                .array();
    }

    /** Artist, orientation 6 (turned to the right), and 43 degrees north, 76 east. */
    private static byte[] exifBody() {
        int ifd = 8;
        int gps = ifd + 2 + 3 * 12 + 4;
        int data = gps + 2 + 4 * 12 + 4;
        ByteBuffer b = ByteBuffer.allocate(data + 16 + 48);
        b.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(ifd);
        b.putShort((short) 3);
        entry(b, 0x0112, 3, 1, 6 << 16);
        entry(b, 0x013B, 2, 16, data);
        entry(b, 0x8825, 4, 1, gps);
        b.putInt(0);
        b.putShort((short) 4);
        entry(b, 1, 2, 2, 'N' << 24);
        entry(b, 2, 5, 3, data + 16);
        entry(b, 3, 2, 2, 'E' << 24);
        entry(b, 4, 5, 3, data + 40);
        b.putInt(0);
        b.put((AUTHOR + "\0").getBytes(StandardCharsets.US_ASCII));
        degrees(b, 43);
        degrees(b, 76);
        return b.array();
    }

    private static void entry(ByteBuffer b, int tag, int type, int count, int value) {
        b.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void degrees(ByteBuffer b, int degrees) {
        for (int value : new int[] {degrees, 1, 15, 1, 30, 1}) {
            b.putInt(value);
        }
    }

    private static byte[] xmp() {
        return ("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF"
                        + " xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description"
                        + " rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" dc:creator=\""
                        + AUTHOR
                        + "\"/></rdf:RDF></x:xmpmeta>")
                .getBytes(StandardCharsets.UTF_8);
    }
}
