import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import { describe, expect, it } from "vitest";
import { wordsOfFile } from "../../../../main/documents/words/file.ts";
import { docxOf, zipOf } from "../../../helpers/zip.ts";

const LINES = ["Contract of six months at $1,100 a day.", "Kong, in Perth."];

async function pdfOf(lines: readonly string[], password?: string): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 40, y: 700 - at * 20, size: 12, font });
  if (password !== undefined) pdf.encrypt({ userPassword: password, ownerPassword: password });
  return Buffer.from(await pdf.save());
}

const mail = (head: string, body: string): Buffer =>
  Buffer.from(`From: Dan <dan@example.com>\r\nSubject: =?utf-8?q?An_engineer?=\r\n${head}\r\n\r\n${body}`);

describe("the words of a file", () => {
  it("are read line by line from a PDF", async () => {
    expect(await wordsOfFile("advert.pdf", await pdfOf(LINES))).toBe(LINES.join("\n"));
  });

  it("are read by paragraph from a Word document", async () => {
    expect(await wordsOfFile("Advert.DOCX", docxOf(["R&amp;D", ...LINES]))).toBe(["R&D", ...LINES].join("\n"));
  });

  it("are an email's subject and plain text", async () => {
    const plain = mail(
      "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain; charset=utf-8",
      "Six=20months =E2=80=93 Perth",
    );
    expect(await wordsOfFile("dan.eml", plain)).toBe("An engineer\n\nSix months – Perth");
  });

  it("are an email's HTML as text where it has nothing else", async () => {
    const html =
      "<style>p{}</style><p>Six <b>months</b></p><p><a href='http://x.example'>Perth</a></p><img src='y' alt='z'>";
    expect(await wordsOfFile("dan.eml", mail("Content-Type: text/html; charset=utf-8", html))).toBe(
      "An engineer\n\nSix months\n\nPerth",
    );
  });

  it("are a text file's, whichever way it is encoded", async () => {
    expect(await wordsOfFile("a.txt", Buffer.from("\ufeffSix months – Perth"))).toBe("Six months – Perth");
    expect(await wordsOfFile("a.txt", Buffer.from("\ufeffSix months", "utf16le"))).toBe("Six months");
    expect(await wordsOfFile("a.txt", Buffer.from([0x53, 0x97, 0x50]))).toBe("S—P");
  });
});

describe("a file that can't be read says so", () => {
  const refusal = async (name: string, bytes: Buffer): Promise<string> =>
    wordsOfFile(name, bytes).then(
      () => "read",
      (error: Error) => error.message,
    );

  it("when it is of no kind that Assay reads, or empty", async () => {
    expect(await refusal("a.odt", Buffer.from("x"))).toMatch(/^Assay reads PDF, Word/u);
    expect(await refusal("a.txt", Buffer.alloc(0))).toBe("That file is empty.");
    expect(await refusal("a.txt", Buffer.from(" \n "))).toMatch(/^There are no words/u);
  });

  it.each(["pdf", "docx", "eml", "txt"])("when it isn't the %s that its name says", async (ending) => {
    const other = ending === "pdf" || ending === "eml" ? docxOf(LINES) : await pdfOf(LINES);
    expect(await refusal(`a.${ending}`, other)).toMatch(/^That file isn’t the .* that its name says\./u);
  });

  it("when it is a zip of something else", async () => {
    const sheet = zipOf([{ name: "xl/workbook.xml", bytes: Buffer.from("<x/>") }]);
    expect(await refusal("a.docx", sheet)).toMatch(/^That file isn’t the Word document/u);
  });

  it("when a Word document unpacks to far more than a document holds, whatever it claims", async () => {
    const bytes = Buffer.alloc(300_000_000, "<w:p/>");
    const name = "word/document.xml";
    expect(await refusal("a.docx", zipOf([{ name, bytes }]))).toMatch(/^That Word document unpacks to far more/u);
    expect(await refusal("a.docx", zipOf([{ name, bytes, claims: 1000 }]))).toMatch(
      /^That Word document (is damaged|unpacks)/u,
    );
  });

  it("when a Word document is cut short, has a document type, or has a password", async () => {
    const whole = docxOf(LINES);
    expect(await refusal("a.docx", whole.subarray(0, whole.length - 30))).toMatch(/is damaged/u);
    const entity = Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><w:p><w:t>&b;</w:t></w:p>');
    expect(await refusal("a.docx", zipOf([{ name: "word/document.xml", bytes: entity }]))).toMatch(/is damaged/u);
    const compound = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
    expect(await refusal("a.docx", compound)).toMatch(/has a password, or is from before 2007/u);
  });

  it("when a PDF has no text, has a password, or is damaged", async () => {
    expect(await refusal("a.pdf", await pdfOf([]))).toMatch(/holds pictures of words but no text/u);
    expect(await refusal("a.pdf", await pdfOf(LINES, "secret"))).toMatch(/^That PDF has a password/u);
    expect(await refusal("a.pdf", Buffer.from(`%PDF-1.7\n${"x".repeat(500)}`))).toMatch(/is damaged/u);
  });

  it("when it holds more text than an email or an advert", async () => {
    expect(await refusal("a.txt", Buffer.from("word ".repeat(20_001)))).toMatch(/more than 100,000 characters/u);
    expect(await refusal("a.docx", docxOf(["word ".repeat(20_001)]))).toMatch(/more than 100,000 characters/u);
  });
});
