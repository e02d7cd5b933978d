"""
Abbreviations whose full stop ends no sentence, of any language, in small letters.
"""

ABBREVIATIONS = frozenset(
    """
    dr mr mrs ms prof st sra dra sres capt sgt lt asst stellv stv jr sr
    med dent rer nat jur
    eidg staatl gepr dipl kfm kaufm techn landw wiss
    kath evang städt sc phil österr schweiz
    inc ltd corp co pvt bros gebr dept govt svcs univ abt
    approx avg vs est fig al excl incl mind exkl inkl einschl zzgl insb durchschn
    ca bzw bspw bzgl evtl ggf vgl sog ehem geb nr tel kat jg réf ref.-nr
    e.g eg i.e ie z.b d.h u.a p.ex p.ej ej ph.d b.sc m.sc
    jan feb apr jun jul aug sep sept oct nov dec jän febr mrz okt dez
    allg versch gew entspr kompl teilw stk pers fzg
    jährl monatl wöchentl tägl mio mrd tsd std
    """.split()
)
"""
Those that are words besides ("no", "max", "etc") are each splitter's own, by what it
knows of where they stand.
"""
