package org.habeas.cases.stripping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StrippingTest {
    @TempDir private Path folder;

    @Test
    void E_4_a_photo_loses_its_place_its_author_and_what_is_hidden_behind_it() throws Exception {
        byte[] photo = TellingFiles.jpeg();
        assertThat(read(photo).getFirstDirectoryOfType(GpsDirectory.class).getGeoLocation())
                .isNotNull();
        assertThat(read(photo).getDirectoriesOfType(XmpDirectory.class)).isNotEmpty();

        byte[] copy = copy(Picturing.JPEG, photo);

        assertClean(copy);
        assertThat(text(copy)).doesNotContain(TellingFiles.AUTHOR, "Exif", "xmp");
    }

    @Test
    void a_photo_is_turned_as_its_camera_was_held() throws Exception {
        BufferedImage copy =
                ImageIO.read(new ByteArrayInputStream(copy(Picturing.JPEG, TellingFiles.jpeg())));

        assertThat(copy.getWidth()).isEqualTo(20);
        assertThat(copy.getHeight()).isEqualTo(40);
        assertThat(red(copy, 10, 4)).isGreaterThan(200);
        assertThat(copy.getRGB(10, 4) & 0xFF).isLessThan(80);
        assertThat(copy.getRGB(10, 35) & 0xFF).isGreaterThan(200);
    }

    @Test
    void E_4_a_png_loses_its_text_its_time_and_its_exif() throws Exception {
        byte[] picture = TellingFiles.png();
        assertThat(text(picture)).contains(TellingFiles.AUTHOR);

        byte[] copy = copy(Picturing.PNG, picture);

        assertClean(copy);
        assertThat(text(copy)).doesNotContain(TellingFiles.AUTHOR, "tEXt", "eXIf", "tIME");
    }

    @Test
    void E_4_a_pdf_becomes_pictures_of_its_pages_without_author_text_or_photo_metadata()
            throws Exception {
        byte[] copy = copy(Picturing.PDF, TellingFiles.pdf());

        assertThat(text(copy)).doesNotContain(TellingFiles.AUTHOR, "Exif", "xmpmeta");
        try (PDDocument read = Loader.loadPDF(copy)) {
            assertThat(read.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(read.getDocumentCatalog().getMetadata()).isNull();
            assertThat(new PDFTextStripper().getText(read)).isBlank();
            for (COSName name : read.getPage(0).getResources().getXObjectNames()) {
                PDImageXObject picture =
                        (PDImageXObject) read.getPage(0).getResources().getXObject(name);
                assertClean(
                        picture.getStream().getCOSObject().createRawInputStream().readAllBytes());
            }
            assertThat(isBlank(new PDFRenderer(read).renderImage(0))).isFalse();
        }
    }

    @Test
    void a_picture_that_would_fill_the_memory_is_not_opened() throws Exception {
        Path bomb = Files.write(folder.resolve("bomb"), TellingFiles.png());
        Limits small = new Limits(799, 100, 1);

        assertThatThrownBy(() -> PixelCopy.make(bomb, folder.resolve("copy"), Picturing.PNG, small))
                .isInstanceOf(CannotStrip.class);
    }

    @Test
    void a_picture_larger_than_is_shown_is_made_smaller() throws Exception {
        Path large = Files.write(folder.resolve("large"), TellingFiles.png());
        Path copy = folder.resolve("copy");

        PixelCopy.make(large, copy, Picturing.PNG, new Limits(800, 200, 1));

        BufferedImage smaller = ImageIO.read(copy.toFile());
        assertThat(smaller.getWidth() * smaller.getHeight()).isLessThanOrEqualTo(200);
    }

    @Test
    void a_file_that_is_not_what_it_says_or_broken_off_is_refused() {
        assertThatThrownBy(() -> copy(Picturing.JPEG, TellingFiles.pdf())).isNotNull();
        assertThatThrownBy(() -> copy(Picturing.PDF, TellingFiles.jpeg())).isNotNull();
        assertThatThrownBy(() -> copy(Picturing.PNG, new byte[] {1, 2, 3})).isNotNull();
    }

    private byte[] copy(Picturing type, byte[] bytes) throws Exception {
        Path in = Files.write(folder.resolve("in"), bytes);
        Path out = folder.resolve("out");
        StrippingMain.make(type, in, out);
        return Files.readAllBytes(out);
    }

    /** An independent reader finds measures of the picture and nothing else. */
    private static void assertClean(byte[] image) throws Exception {
        assertThat(read(image).getDirectories())
                .extracting(directory -> directory.getName())
                .isSubsetOf("JPEG", "JFIF", "Huffman", "File Type", "PNG-IHDR");
    }

    private static Metadata read(byte[] image) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(image));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static int red(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >> 16 & 0xFF;
    }

    private static boolean isBlank(BufferedImage image) {
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return Arrays.stream(pixels).distinct().count() == 1;
    }
}
