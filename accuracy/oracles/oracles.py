"""Answers of the Python romanizers: a JSON object {"hangul": [...], "characters": [...]} on stdin, on stdout for each
romanizer its answers in that order."""

import json
import sys
import warnings

import hanja
import ko_pron
import kroman
from hangul_romanize import Transliter
from hangul_romanize.rule import academic
from korean_romanizer.romanizer import Romanizer
from pypinyin import Style, pinyin

warnings.filterwarnings("ignore")
asked = json.load(sys.stdin)
transliter = Transliter(academic)
HANGUL = {
    "korean_romanizer": lambda text: Romanizer(text).romanize(),
    "hangul-romanize": transliter.translit,
    "kroman": kroman.parse,
    "ko-pron": lambda text: ko_pron.romanise(text, "rr"),
    "ko-pron, McCune-Reischauer": lambda text: ko_pron.romanise(text, "mr"),
    # q marks a consonant that is pronounced tense, which no spelling of a name has.
    "ko-pron, Yale": lambda text: ko_pron.romanise(text, "yr").replace("q", ""),
}
CHARACTERS = {
    # Behind a consonant, where the initial is not changed as at the beginning of a word and ㄹ not as behind a vowel.
    "hanja": lambda letter: [hanja.translate("각" + letter, "substitution")[1:]],
    "pypinyin": lambda letter: pinyin(letter, style=Style.NORMAL, heteronym=True, v_to_u=False)[0],
}


def answers(romanizers, texts):
    return {name: [romanize(text) for text in texts] for name, romanize in romanizers.items()}


json.dump({**answers(HANGUL, asked["hangul"]), **answers(CHARACTERS, asked["characters"])}, sys.stdout)
