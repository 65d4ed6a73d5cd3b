package org.gradcheck.document.latex;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Commands that set up the page and say nothing themselves. */
final class LatexSettings implements LatexFamily {

    /** Each command and how many of the arguments that follow are no text. */
    private static final Map<String, Integer> ARGUMENTS = arguments("""
            0 centering raggedright raggedleft noindent indent maketitle tableofcontents clearpage newpage pagebreak bigskip
            0 medskip smallskip hline toprule midrule bottomrule displaystyle textstyle hfil vfill vfil
            0 addlinespace protect relax nobreak sloppy printanswers doublespacing onehalfspacing singlespacing
            1 label ref eqref cref Cref autoref pageref nameref vref cite citep citet parencite textcite nocite usepackage
            1 RequirePackage pagestyle thispagestyle bibliographystyle bibliography addbibresource geometry
            1 hypersetup lstset captionsetup cline cmidrule arrayrulecolor vspace index extrarowheight
            1 date chead lhead rhead cfoot lfoot rfoot fancyhead fancyfoot fancyhf markright tikzset pgfplotsset
            1 usetikzlibrary hyphenation pagenumbering sisetup setlist graphicspath linespread selectfont
            1 bookmarksetup allowdisplaybreaks usemintedstyle setstretch hyphenpenalty DeclareGraphicsExtensions
            1 pgfmathsetseed bibitem
            2 setlength addtolength rule markboth extramarks setmainfont newcolumntype columncolor
            2 enlargethispage titlespacing
            3 specialrule DeclareFixedFont addcontentsline
            """);

    private final LatexReading reading;

    LatexSettings(LatexReading reading) {
        this.reading = reading;
    }

    private static Map<String, Integer> arguments(String table) {
        Map<String, Integer> arguments = new LinkedHashMap<>();
        for (String row : table.strip().split("\n")) {
            String[] words = row.strip().split(" ");
            for (int i = 1; i < words.length; i++) {
                arguments.put(words[i], Integer.parseInt(words[0]));
            }
        }
        return Map.copyOf(arguments);
    }

    @Override
    public boolean run(TexToken command) {
        Optional<Integer> arguments = Optional.ofNullable(ARGUMENTS.get(command.name()));
        arguments.ifPresent(count -> {
            if (count > 0 || command.name().endsWith("rule") || command.isCommand("addlinespace")) {
                skip(count);
            }
        });
        return arguments.isPresent();
    }

    /** Options come in square brackets, those of {@code \cmidrule(lr){1-2}} in round ones. */
    private void skip(int arguments) {
        TexStream stream = reading.stream();
        stream.skipStar();
        stream.option();
        stream.option();
        if (stream.takeIf('(')) {
            stream.upToGroup();
        }
        stream.skipArguments(arguments);
    }
}
