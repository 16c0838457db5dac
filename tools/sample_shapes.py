"""Shapes that the sample paper's pictures are made of."""

import math
import random

from PIL import Image, ImageDraw

WIDTH, HEIGHT = 1200, 750
Colour = tuple[int, int, int]
Draw = ImageDraw.ImageDraw


def sky(top: Colour, bottom: Colour, height: int = HEIGHT) -> Image.Image:
    """A gradient from top to bottom."""
    strip = Image.new("RGB", (1, height))
    for y in range(height):
        share = y / (height - 1)
        strip.putpixel((0, y), tuple(round(a + (b - a) * share) for a, b in zip(top, bottom, strict=True)))
    return strip.resize((WIDTH, height))


def scene(top: Colour, bottom: Colour, sea: tuple[Colour, Colour] | None, line: int = 430) -> Image.Image:
    """Sky with a sea below the line of the horizon."""
    image = sky(top, bottom)
    if sea:
        image.paste(sky(*sea, height=HEIGHT - line), (0, line))
    return image


def hills(draw: Draw, base: int, rise: int, colour: Colour, seed: int) -> None:
    """A soft line of hills."""
    chance = random.Random(seed)
    waves = [(chance.uniform(0.002, 0.012), chance.uniform(0, 6), chance.uniform(0.3, 1)) for _ in range(4)]
    points = [(x, base - rise * sum(w * math.sin(x * f + p) for f, p, w in waves) / 3) for x in range(0, WIDTH + 10, 10)]
    draw.polygon([(0, HEIGHT), *points, (WIDTH, HEIGHT)], fill=colour)


def glimmer(draw: Draw, x: int, line: int, colour: Colour, seed: int, spread: int = 60) -> None:
    """Light on water, broader the nearer it comes."""
    chance = random.Random(seed)
    for y in range(line + 6, HEIGHT, 11):
        half = spread * (0.3 + (y - line) / (HEIGHT - line)) * chance.uniform(0.5, 1.2)
        shift = chance.uniform(-14, 14)
        draw.line([(x + shift - half, y), (x + shift + half, y)], fill=colour, width=3)


def lighthouse(draw: Draw, x: int, foot: int, tall: int, wall: Colour, band: Colour) -> None:
    """A tower with two bands and a lamp room."""
    top = foot - tall

    def half(y: float) -> float:
        return 22 + 22 * (y - top) / tall

    for n in range(5):
        a, b = top + tall * n / 5, top + tall * (n + 1) / 5
        draw.polygon([(x - half(a), a), (x + half(a), a), (x + half(b), b), (x - half(b), b)], fill=band if n % 2 else wall)
    draw.rectangle([x - 34, top - 8, x + 34, top], fill=(50, 46, 44))
    draw.rectangle([x - 20, top - 46, x + 20, top - 8], fill=(255, 236, 170))
    draw.polygon([(x - 28, top - 46), (x + 28, top - 46), (x, top - 78)], fill=band)


def ship(draw: Draw, x: int, water: int, scale: float, hull: Colour, house: Colour) -> None:
    """A ferry seen from the side."""
    s = scale
    draw.polygon(
        [(x - 150 * s, water - 34 * s), (x + 165 * s, water - 34 * s), (x + 130 * s, water), (x - 130 * s, water)], fill=hull
    )
    draw.rectangle([x - 110 * s, water - 74 * s, x + 90 * s, water - 34 * s], fill=house)
    draw.rectangle([x - 80 * s, water - 104 * s, x + 40 * s, water - 74 * s], fill=house)
    draw.rectangle([x - 40 * s, water - 140 * s, x - 14 * s, water - 104 * s], fill=(196, 84, 62))
    for n in range(8):
        left = x - 100 * s + n * 23 * s
        draw.rectangle([left, water - 62 * s, left + 12 * s, water - 50 * s], fill=(255, 226, 150))


def houses(draw: Draw, base: int, palette: list[Colour], seed: int, lit: Colour) -> None:
    """A row of houses with windows."""
    chance = random.Random(seed)
    x = -20
    while x < WIDTH:
        wide, tall = chance.randint(70, 130), chance.randint(110, 230)
        draw.rectangle([x, base - tall, x + wide, base], fill=chance.choice(palette))
        draw.polygon([(x - 6, base - tall), (x + wide + 6, base - tall), (x + wide / 2, base - tall - 46)], fill=(122, 72, 60))
        for wy in range(base - tall + 20, base - 40, 44):
            for wx in range(x + 14, x + wide - 22, 32):
                draw.rectangle([wx, wy, wx + 15, wy + 22], fill=lit if chance.random() < 0.6 else (88, 96, 104))
        x += wide + 6
