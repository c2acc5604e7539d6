"""A letter as other programs keep it: PDF and Word, written by hand, for the recipes that read such."""
import zipfile


def write_pdf(path, text):
    """One page of Courier for every 60 lines."""
    lines = text.splitlines()
    pages = [lines[start:start + 60] for start in range(0, max(len(lines), 1), 60)]
    objects = ["<< /Type /Catalog /Pages 2 0 R >>",
               f"<< /Type /Pages /Count {len(pages)} /Kids [{' '.join(f'{4 + 2 * i} 0 R' for i in range(len(pages)))}] >>",
               "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"]
    for number, page in enumerate(pages):
        shown = "".join("(" + line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)") + ") Tj T*\n"
                        for line in page)
        stream = f"BT /F1 10 Tf 12 TL 50 760 Td\n{shown}ET"
        objects.append("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >>"
                       f" /Contents {5 + 2 * number} 0 R >>")
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    body, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    body += (f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
             f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(body)}\n%%EOF\n")
    with open(path, "w", encoding="latin-1") as file:
        file.write(body)


def write_word(path, text):
    """A paragraph for every block between empty lines; wraps are joined, lines that are short stand for themselves."""
    schema = "http://schemas.openxmlformats.org"
    paragraphs = ""
    for block in text.replace("&", "&amp;").replace("<", "&lt;").strip().split("\n\n"):
        wrapped = all(len(line) > 60 for line in block.split("\n")[:-1])
        between = " " if wrapped else "</w:t><w:br/><w:t>"
        lines = between.join(" ".join(line.split()) for line in block.split("\n"))
        paragraphs += f"<w:p><w:r><w:t>{lines}</w:t></w:r></w:p>"
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    parts = {
        "[Content_Types].xml":
            f'{head}<Types xmlns="{schema}/package/2006/content-types"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
            '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels":
            f'{head}<Relationships xmlns="{schema}/package/2006/relationships"><Relationship Id="r1" Type='
            f'"{schema}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml":
            f'{head}<w:document xmlns:w="{schema}/wordprocessingml/2006/main"><w:body>{paragraphs}</w:body></w:document>',
    }
    with zipfile.ZipFile(path, "w") as file:
        for name, content in parts.items():
            file.writestr(name, content)
