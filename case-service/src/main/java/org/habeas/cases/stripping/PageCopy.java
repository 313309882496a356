package org.habeas.cases.stripping;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Copies the pages of a PDF as pictures into a new one: no author, no earlier version, no script,
 * no attachment, no photo with its own metadata, and no text under a black bar comes along.
 */
final class PageCopy {
    private static final float POINTS_AN_INCH = 72;
    private static final float DOTS_AN_INCH = 150;
    private static final float QUALITY = 0.85f;

    private PageCopy() {}

    static void make(Path in, Path out, Limits limits) throws IOException {
        try (PDDocument source =
                        Loader.loadPDF(in.toFile(), IOUtils.createTempFileOnlyStreamCache());
                PDDocument copy = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            copy.setDocumentId(0L); // the same copy each time, and not the time it was made
            int pages = source.getNumberOfPages();
            if (pages == 0 || pages > limits.pages()) {
                throw new CannotStrip("number of pages");
            }
            PDFRenderer renderer = new PDFRenderer(source);
            renderer.setSubsamplingAllowed(true);
            for (int i = 0; i < pages; i++) {
                float scale = scale(source.getPage(i).getCropBox(), limits);
                add(copy, renderer.renderImage(i, scale, ImageType.RGB), scale);
            }
            copy.save(out.toFile());
        }
        Traces.refuseAnyInPdf(out);
    }

    private static void add(PDDocument copy, BufferedImage image, float scale) throws IOException {
        PDRectangle size = new PDRectangle(image.getWidth() / scale, image.getHeight() / scale);
        PDPage page = new PDPage(size);
        copy.addPage(page);
        PDImageXObject picture = JPEGFactory.createFromImage(copy, image, QUALITY);
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            content.drawImage(picture, 0, 0, size.getWidth(), size.getHeight());
        }
    }

    /** Pixels a point: 150 dots an inch, fewer for a page that would be too large. */
    private static float scale(PDRectangle page, Limits limits) {
        double area = (double) page.getWidth() * page.getHeight();
        return (float)
                Math.min(DOTS_AN_INCH / POINTS_AN_INCH, Math.sqrt(limits.published() / area));
    }
}
