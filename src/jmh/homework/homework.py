#!/usr/bin/env python3
"""Makes the 60 homework PDFs the benchmark of documents reads: twelve kinds of LaTeX documents, five seeds each.

The same seed gives the same text; sizes, values and sentences differ from seed to seed. See README.md.
"""
import os
import random
import struct
import subprocess
import sys
import tempfile
import zlib

FRAME = r'''\documentclass[%(options)s]{%(document)s}
\usepackage[margin=25mm]{geometry}
\usepackage{amsmath,booktabs,graphicx,listings,pgfplots}
%(packages)s
\pgfplotsset{compat=1.16}
\lstset{basicstyle=\ttfamily,columns=fullflexible,frame=single}
\begin{document}
%(body)s
\end{document}
'''
BEAMER = r'''\documentclass[10pt]{beamer}
\usepackage{booktabs,listings,pgfplots}
\pgfplotsset{compat=1.16}
\lstset{basicstyle=\ttfamily,columns=fullflexible}
\setbeamertemplate{navigation symbols}{}
\begin{document}
%(body)s
\end{document}
'''

WHO = ['We', 'In this part we', 'Here we', 'As in the lecture, we', 'By the hint of the sheet we', 'Now we', 'Next we']
DO = ['count the free parameters of', 'follow the gradient through', 'write down the output size of', 'compare the cost of',
      'look at the receptive field of', 'initialise the weights of', 'normalise the activations of', 'regularise']
WHAT = ['the first convolution', 'the inception block', 'the second hidden layer', 'a residual unit with a projection',
        'the pooling layer', 'the fully connected classifier', 'a dilated convolution', 'the embedding of the tokens',
        'the encoder', 'the network without its last layer', 'one head of the attention']
HOW = ['with bias', 'without bias', 'for a batch of %d images', 'with stride %d', 'where %d channels come in',
       'after %d epochs', 'as a function of the width $n$', 'up to the softmax', 'one factor at a time']
WHY = ['because the filters share their weights', 'since the derivative of the ReLU is 0 or 1', 'as the loss is a mean',
       'so that nothing is counted twice', 'which agrees with the measured value', 'hence the order does not matter',
       'for the padding keeps the size', 'although the learning rate was halved in step %d']
FORMULAS = [r'\hat y_i = \frac{e^{z_i}}{\sum_{j=1}^{%d} e^{z_j}}', r'L = -\frac{1}{%d}\sum_{i=1}^{n} y_i \log \hat y_i',
            r'\frac{\partial L}{\partial w_{%d}} = (\hat y - y)\,\sigma\left(1-\sigma\right) x_{2}',
            r'\hat v_t = \frac{v_t}{1-\beta_2^{%d}},\qquad w_{t+1} = w_t - \frac{\alpha\,\hat m_t}{\sqrt{\hat v_t}+\epsilon}',
            r'h_{\text{out}} = \left\lfloor\frac{h + 2p - d(k-1) - 1}{s}\right\rfloor + %d',
            r'\mathrm{softmax}\left(\frac{QK^{\top}}{\sqrt{d_{%d}}}\right)V', r'r_{l} = r_{l-1} + (k_l - 1)\prod_{i=1}^{%d} s_i',
            r'\mathrm{BN}(x) = \gamma\,\frac{x-\mu_B}{\sqrt{\sigma_B^2+\epsilon}} + \beta_{%d}',
            r'\|w\|_2^2 = \sum_{i=1}^{%d} w_i^2 \le \int_0^1 f(x)\,dx', r'J = \begin{pmatrix} 1 & w_{%d} \\ 0 & x^2 \end{pmatrix}']
CODE = ['model = Sequential(Conv2d({a}, {b}, {k}), ReLU())', 'loss = ((net(x) - y) ** 2).sum() / {a}',
        'for epoch in range({b}):', '    optimiser.step()', '    print("step", {a}, "loss", loss)', 'assert sizes[{k}] == {c}',
        'weights = {a} * {b} * {k} ** 2 + {b}', 'def layers(width={a}, depth={k}):', '    return [width] * depth']


class Homework:
    """The parts of one homework; each returns LaTeX."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def number(self, low=2, high=99):
        return self.random.randint(low, high)

    def filled(self, text):
        return text.replace('%d', str(self.number()))

    def sentence(self):
        pick = self.random.choice
        formula = '' if self.random.random() < 0.6 else r' In short, $%s$.' % pick(self.inline())
        return '%s %s %s %s, %s.%s' % (pick(WHO), pick(DO), pick(WHAT), self.filled(pick(HOW)), self.filled(pick(WHY)), formula)

    def inline(self):
        a, b, k = self.number(), self.number(), self.random.choice([1, 3, 5, 7])
        return ['%d \\cdot %d \\cdot %d^2 = %d' % (a, b, k, a * b * k * k), 'w_{%d} \\leftarrow w_{%d} - 0.%d\\, g_t' % (k, k, a),
                '\\sigma\'(x) = \\sigma(x)(1 - \\sigma(x))', 'n + %d' % a, '\\alpha = 10^{-%d}' % k, '(%d, %d, %d)' % (b, a, a)]

    def prose(self):
        return ' '.join(self.sentence() for _ in range(self.number(3, 7))) + '\n'

    def formula(self):
        return '\\[ %s \\]\n%s\n' % (self.filled(self.random.choice(FORMULAS)), self.sentence())

    def arithmetic(self):
        rows = []
        for i in range(self.number(4, 9)):
            a, b, k = self.number(16, 512), self.number(16, 512), self.random.choice([1, 3, 5])
            rows.append(r'P_{%d} &= (%d \cdot %d \cdot %d^2 + 1) \cdot %d = %d \\ &\approx %.2f \times 10^{6}'
                        % (i + 1, k, k, a, b, (k * k * a * a + 1) * b, (k * k * a * a + 1) * b / 1e6))
        return '\\begin{align*}\n%s\n\\end{align*}\n' % '\\\\\n'.join(rows)

    def table(self):
        rows = []
        for i in range(self.number(5, 12)):
            size, a, b = self.number(7, 224), self.number(3, 512), self.number(16, 512)
            rows.append(r'conv%d & $%d \times %d \times %d$ & %d & %d \\' % (i + 1, b, size, size, size * size * b, 9 * a * b + b))
        return ('\\begin{center}\n\\begin{tabular}{lccr}\n\\toprule\nLayer & Output & Activations & Parameters \\\\\n\\midrule\n'
                '%s\n\\bottomrule\n\\end{tabular}\n\\end{center}\n' % '\n'.join(rows))

    def plot(self):
        points = ' '.join('(%d,%.3f)' % (x, 2.3 * 0.8 ** x + self.random.random() / 9) for x in range(self.number(10, 40)))
        return ('\\begin{center}\\begin{tikzpicture}\\begin{axis}[width=8cm,height=5cm,xlabel=epoch,ylabel=loss,grid=major]\n'
                '\\addplot[mark=*] coordinates {%s};\\addlegendentry{rate 0.%d}\n\\end{axis}\\end{tikzpicture}\\end{center}\n'
                % (points, self.number()))

    def graph(self):
        nodes = ''.join('\\node[draw,circle] (n%d) at (%d,%d) {$h_{%d}$};' % (i, i // 3 * 2, i % 3, i) for i in range(9))
        edges = ''.join('\\draw[->] (n%d) -- node[above] {\\scriptsize %d} (n%d);' % (i, self.number(), j)
                        for i in range(6) for j in range(i // 3 * 3 + 3, i // 3 * 3 + 6))
        return '\\begin{center}\\begin{tikzpicture}%s%s\\end{tikzpicture}\\end{center}\n' % (nodes, edges)

    def listing(self):
        lines = [self.random.choice(CODE).format(a=self.number(), b=self.number(), c=self.number(), k=self.number(1, 7))
                 for _ in range(self.number(5, 14))]
        return '\\begin{lstlisting}\n%s\n\\end{lstlisting}\n' % '\n'.join(lines)

    def picture(self):
        return '\\begin{center}\\includegraphics[width=%dmm]{picture.png}\\end{center}\n' % self.number(30, 70)

    def body(self, parts, sections):
        title = '\\begin{center}\\textbf{Homework %d}, student-%02d\\end{center}\n' % (self.number(1, 9), self.number())
        return title + ''.join('\\subsection*{Problem %d}\n' % (i + 1) + self.mixed(parts, 5) for i in range(sections))

    def slides(self, parts, sections):
        return ''.join('\\begin{frame}[fragile]{Problem %d}\n%s\n%s\\end{frame}\n' % (i + 1, self.sentence(), self.mixed(parts, 1))
                       for i in range(sections))

    def mixed(self, parts, count):
        return '\n'.join(getattr(self, self.random.choice(parts))() for _ in range(count))


# program, class, options, packages, the parts it is mixed of, sections
KINDS = {
    'computer-modern': ('pdflatex', 'article', '', '', ['prose', 'formula', 'prose'], 5),
    'latin-modern': ('pdflatex', 'article', '', r'\usepackage[T1]{fontenc}\usepackage{lmodern}', ['prose', 'formula'], 4),
    'times': ('pdflatex', 'article', '11pt', r'\usepackage[T1]{fontenc}\usepackage{newtxtext,newtxmath}', ['prose', 'formula', 'table'], 4),
    'palatino': ('pdflatex', 'article', '', r'\usepackage[T1]{fontenc}\usepackage{mathpazo}', ['prose', 'formula', 'arithmetic'], 4),
    'two-columns': ('pdflatex', 'article', 'twocolumn', '', ['prose', 'prose', 'formula'], 6),
    'tables': ('pdflatex', 'article', '', '', ['table', 'prose', 'table'], 5),
    'plots': ('pdflatex', 'article', '', '', ['plot', 'prose', 'graph', 'formula'], 5),
    'listings': ('pdflatex', 'article', '', '', ['listing', 'prose', 'listing'], 4),
    'pictures': ('pdflatex', 'article', '', '', ['picture', 'prose', 'formula'], 5),
    'slides': ('pdflatex', 'beamer', '', '', ['formula', 'table', 'listing', 'plot'], 7),
    'arithmetic': ('pdflatex', 'article', '11pt', '', ['arithmetic', 'prose'], 4),
    'unicode-fonts': ('xelatex', 'article', '', r'\usepackage{unicode-math}', ['prose', 'formula', 'arithmetic'], 4),
}


def picture(seed):
    """A small PNG: bright stripes."""
    width, height = 48, 32
    rows = b''.join(b'\0' + bytes((x * seed + y * y) % 256 // 64 * 80 for x in range(width)) for y in range(height))
    chunks = [(b'IHDR', struct.pack('>IIBBBBB', width, height, 8, 0, 0, 0, 0)), (b'IDAT', zlib.compress(rows)), (b'IEND', b'')]
    return b'\x89PNG\r\n\x1a\n' + b''.join(
        struct.pack('>I', len(data)) + name + data + struct.pack('>I', zlib.crc32(name + data)) for name, data in chunks)


def write(kind, seed, folder):
    program, document, options, packages, parts, sections = KINDS[kind]
    homework = Homework('%s %d' % (kind, seed))
    sections += seed - 3
    if document == 'beamer':
        source = BEAMER % {'body': homework.slides(parts, sections)}
    else:
        body = homework.body(parts, sections)
        source = FRAME % {'options': options, 'document': document, 'packages': packages, 'body': body}
    with tempfile.TemporaryDirectory() as work:
        with open(os.path.join(work, 'homework.tex'), 'w', encoding='utf-8') as file:
            file.write(source)
        with open(os.path.join(work, 'picture.png'), 'wb') as file:
            file.write(picture(seed))
        clock = dict(os.environ, SOURCE_DATE_EPOCH='1700000000', FORCE_SOURCE_DATE='1')
        subprocess.run([program, '-interaction=batchmode', 'homework.tex'], cwd=work, env=clock, stdout=subprocess.DEVNULL, check=True)
        os.replace(os.path.join(work, 'homework.pdf'), os.path.join(folder, '%s-%d.pdf' % (kind, seed)))


def main():
    folder = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    for kind in KINDS:
        for seed in range(1, 6):
            write(kind, seed, folder)


if __name__ == '__main__':
    main()
