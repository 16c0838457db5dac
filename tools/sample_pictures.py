"""Draws the pictures of the sample paper: calm shapes, gradients and charts, the same on every run.

Run it as `python -m tools.sample_pictures` in the top folder.
"""

import math
import random
from collections.abc import Callable
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter

from tools.sample_shapes import HEIGHT, WIDTH, glimmer, hills, houses, lighthouse, scene, ship, sky

FOLDER = Path(__file__).parents[1] / "resources" / "sample" / "pictures"


def lighthouse_dusk() -> Image.Image:
    """The tower at dusk with its beam."""
    image = scene((38, 44, 82), (232, 152, 112), ((92, 84, 118), (28, 34, 60)))
    beam = Image.new("L", image.size, 0)
    ImageDraw.Draw(beam).polygon([(840, 176), (0, 40), (0, 250)], fill=150)
    image.paste((255, 236, 180), mask=beam.filter(ImageFilter.GaussianBlur(18)))
    draw = ImageDraw.Draw(image)
    glimmer(draw, 480, 430, (214, 156, 140), 1)
    draw.polygon([(640, 520), (720, 460), (960, 452), (1200, 500), (1200, 640), (700, 600)], fill=(38, 36, 48))
    lighthouse(draw, 840, 466, 260, (236, 228, 214), (170, 60, 50))
    return image


def lens() -> Image.Image:
    """A lighthouse lens: rings of glass."""
    image = sky((24, 40, 52), (60, 92, 100))
    draw = ImageDraw.Draw(image)
    for n in range(14):
        radius = 330 - n * 23
        shade = 120 + n * 9
        draw.ellipse(
            [600 - radius, 375 - radius, 600 + radius, 375 + radius], outline=(shade, min(255, shade + 24), 210), width=9
        )
    draw.ellipse([570, 345, 630, 405], fill=(255, 240, 190))
    return image.filter(ImageFilter.GaussianBlur(2))


def ferry_night() -> Image.Image:
    """A ferry under the moon."""
    image = scene((14, 20, 44), (52, 66, 104), ((36, 48, 78), (10, 14, 30)))
    draw = ImageDraw.Draw(image)
    draw.ellipse([880, 90, 970, 180], fill=(246, 238, 214))
    glimmer(draw, 925, 430, (150, 156, 176), 4, 40)
    ship(draw, 470, 520, 1.6, (30, 62, 92), (232, 230, 222))
    return image


def island() -> Image.Image:
    """An island with birds."""
    image = scene((150, 198, 224), (236, 240, 228), ((88, 152, 172), (34, 88, 112)))
    draw = ImageDraw.Draw(image)
    draw.polygon([(300, 440), (420, 370), (600, 330), (780, 362), (930, 440)], fill=(96, 128, 90))
    draw.polygon([(280, 446), (420, 420), (800, 420), (950, 446)], fill=(206, 190, 148))
    for n in range(14):
        x, y = 320 + n * 47 % 560, 110 + n * 71 % 190
        draw.arc([x, y, x + 30, y + 18], 200, 340, fill=(60, 66, 72), width=3)
        draw.arc([x + 28, y, x + 58, y + 18], 200, 340, fill=(60, 66, 72), width=3)
    return image


def library_hall() -> Image.Image:
    """Shelves of books."""
    image = sky((232, 216, 186), (198, 172, 134))
    draw = ImageDraw.Draw(image)
    chance = random.Random(8)
    palette = [(150, 58, 50), (52, 86, 110), (196, 152, 70), (78, 102, 74), (116, 82, 104), (222, 208, 180)]
    for shelf in range(4):
        floor = 190 + shelf * 170
        x = 60
        while x < 1130:
            wide, tall = chance.randint(16, 40), chance.randint(90, 136)
            draw.rectangle([x, floor - tall, x + wide, floor], fill=chance.choice(palette))
            x += wide + 4
        draw.rectangle([40, floor, 1160, floor + 16], fill=(104, 72, 48))
    return image


def loans_chart() -> Image.Image:
    """Bars that grow by the month."""
    image = Image.new("RGB", (WIDTH, HEIGHT), (250, 247, 240))
    draw = ImageDraw.Draw(image)
    values = [2900, 3050, 3400, 3300, 3150, 2600, 2450, 3100, 4200, 5100]
    for y in range(110, 660, 110):
        draw.line([(90, y), (1130, y)], fill=(226, 220, 208), width=2)
    for n, value in enumerate(values):
        left, top = 120 + n * 100, 660 - value // 10
        draw.rectangle([left, top, left + 62, 660], fill=(165, 56, 47) if n > 7 else (110, 134, 148))
    draw.line([(90, 660), (1130, 660)], fill=(70, 66, 60), width=4)
    return image


def storm() -> Image.Image:
    """Waves over a breakwater."""
    image = scene((70, 82, 96), (160, 168, 170), None)
    draw = ImageDraw.Draw(image)
    for n, colour in enumerate([(96, 118, 126), (72, 98, 110), (48, 76, 92), (30, 56, 74)]):
        hills(draw, 420 + n * 80, 46 + n * 10, colour, 20 + n)
    draw.polygon([(700, 640), (1200, 560), (1200, 750), (660, 750)], fill=(58, 56, 56))
    for n in range(40):
        x, y = 640 + n * 31 % 260, 430 + n * 53 % 180
        draw.ellipse([x, y, x + 12, y + 12], fill=(226, 232, 232))
    return image.filter(ImageFilter.GaussianBlur(0.8))


def cranes() -> Image.Image:
    """Birds over a lagoon in the morning."""
    image = scene((246, 204, 160), (252, 236, 204), ((222, 190, 168), (142, 130, 138)))
    draw = ImageDraw.Draw(image)
    draw.ellipse([540, 330, 680, 470], fill=(255, 246, 220))
    image.paste(sky((222, 190, 168), (142, 130, 138), height=320), (0, 430))
    glimmer(draw, 610, 430, (255, 236, 206), 6, 50)
    for n in range(11):
        side = -1 if n % 2 else 1
        x, y = 640 + side * (n * 34), 130 + n * 15
        draw.line([(x - 30, y - 12), (x, y), (x + 30, y - 12)], fill=(72, 60, 64), width=5)
        draw.line([(x - 6, y), (x + 22, y + 8)], fill=(72, 60, 64), width=4)
    hills(draw, 740, 26, (84, 76, 84), 9)
    return image


def tram() -> Image.Image:
    """A tram before houses."""
    image = scene((190, 212, 224), (244, 238, 226), None)
    draw = ImageDraw.Draw(image)
    houses(draw, 520, [(214, 180, 140), (186, 140, 120), (226, 210, 176), (150, 164, 160)], 5, (250, 226, 160))
    draw.rectangle([0, 520, WIDTH, HEIGHT], fill=(150, 146, 140))
    draw.rounded_rectangle([220, 380, 980, 620], 40, fill=(34, 104, 110))
    draw.rounded_rectangle([250, 410, 950, 510], 18, fill=(214, 232, 236))
    for x in range(330, 950, 90):
        draw.rectangle([x, 410, x + 12, 510], fill=(34, 104, 110))
    for x in (350, 450, 750, 850):
        draw.ellipse([x - 28, 596, x + 28, 652], fill=(44, 44, 48))
    for y in (650, 694):
        draw.line([(0, y), (WIDTH, y)], fill=(92, 90, 88), width=6)
    return image


def workshop() -> Image.Image:
    """Tools on a wall."""
    image = sky((226, 206, 172), (190, 158, 118))
    draw = ImageDraw.Draw(image)
    for n in range(6):
        x = 150 + n * 180
        draw.ellipse([x - 6, 90, x + 6, 102], fill=(90, 70, 54))
        draw.rectangle([x - 11, 104, x + 11, 300], fill=(140, 84, 52))
        draw.rounded_rectangle([x - 52 + n * 5, 290, x + 52 - n * 5, 350], 12, fill=(98, 104, 110))
    draw.rectangle([0, 540, WIDTH, 590], fill=(120, 82, 54))
    draw.rectangle([0, 590, WIDTH, HEIGHT], fill=(92, 62, 44))
    draw.rounded_rectangle([430, 400, 770, 540], 30, fill=(60, 92, 98))
    draw.ellipse([470, 426, 570, 526], fill=(236, 226, 204), outline=(40, 50, 54), width=6)
    draw.line([(520, 476), (548, 446)], fill=(165, 56, 47), width=5)
    for n in range(5):
        draw.line([(610, 436 + n * 18), (736, 436 + n * 18)], fill=(214, 200, 170), width=6)
    return image


def bread() -> Image.Image:
    """Loaves on a table."""
    image = sky((238, 226, 204), (214, 190, 152))
    draw = ImageDraw.Draw(image)
    draw.rectangle([0, 500, WIDTH, HEIGHT], fill=(126, 86, 58))
    for x, y, w, h, colour in [
        (120, 330, 400, 210, (170, 106, 52)),
        (430, 300, 430, 250, (146, 84, 42)),
        (760, 350, 340, 190, (190, 130, 70)),
    ]:
        draw.pieslice([x, y, x + w, y + 2 * h], 180, 360, fill=colour)
        for n in range(4):
            left = x + w * (0.2 + n * 0.17)
            draw.arc([left, y + h * 0.2, left + 60, y + h * 0.8], 200, 300, fill=(238, 214, 170), width=8)
    return image.filter(ImageFilter.GaussianBlur(0.7))


def old_map() -> Image.Image:
    """A harbour plan on yellowed paper."""
    image = sky((236, 220, 180), (220, 198, 150))
    draw = ImageDraw.Draw(image)
    ink = (96, 70, 44)
    for n in range(9):
        draw.line([(0, 80 + n * 74), (WIDTH, 80 + n * 74)], fill=(222, 204, 162), width=2)
        draw.line([(60 + n * 136, 0), (60 + n * 136, HEIGHT)], fill=(222, 204, 162), width=2)
    chance = random.Random(31)
    shore = [(x, 420 + 70 * math.sin(x / 150) + chance.uniform(-8, 8)) for x in range(0, WIDTH + 20, 20)]
    draw.polygon([(0, HEIGHT), *shore, (WIDTH, HEIGHT)], fill=(196, 204, 186))
    draw.line(shore, fill=ink, width=5)
    for n in range(22):
        x, y = 60 + n * 173 % 1080, 90 + n * 97 % 230
        draw.rectangle([x, y, x + 52, y + 32], outline=ink, width=3)
    draw.ellipse([960, 560, 1080, 680], outline=ink, width=4)
    draw.polygon([(1020, 550), (1034, 620), (1006, 620)], fill=ink)
    return image


def barge() -> Image.Image:
    """A wooden bath house on a barge in winter light."""
    image = scene((196, 212, 226), (240, 226, 214), ((128, 156, 176), (62, 92, 118)))
    draw = ImageDraw.Draw(image)
    hills(draw, 436, 30, (150, 166, 170), 14)
    image.paste(sky((128, 156, 176), (62, 92, 118), height=300), (0, 450))
    draw.rectangle([330, 520, 900, 570], fill=(70, 58, 52))
    draw.rectangle([430, 380, 800, 520], fill=(158, 108, 70))
    for x in range(430, 800, 22):
        draw.line([(x, 380), (x, 520)], fill=(130, 86, 54), width=2)
    draw.polygon([(410, 380), (820, 380), (615, 300)], fill=(84, 62, 54))
    draw.rectangle([690, 270, 716, 350], fill=(72, 66, 62))
    for n in range(5):
        draw.ellipse([690 + n * 22, 220 - n * 34, 740 + n * 30, 262 - n * 30], fill=(236, 234, 232))
    return image


def pumpkin() -> Image.Image:
    """A very large pumpkin."""
    image = sky((220, 226, 206), (244, 232, 206))
    draw = ImageDraw.Draw(image)
    draw.rectangle([0, 560, WIDTH, HEIGHT], fill=(156, 122, 86))
    for n, x in enumerate([270, 760, 350, 680, 440, 590, 515]):
        shade = 196 + n * 7
        draw.ellipse([x, 210 - n * 4, x + 180, 640], fill=(shade, 104 + n * 7, 34))
    draw.polygon([(580, 200), (640, 196), (660, 120), (616, 126)], fill=(92, 112, 60))
    return image


def town() -> Image.Image:
    """The town seen from the water."""
    image = scene((128, 176, 210), (244, 230, 204), None)
    draw = ImageDraw.Draw(image)
    hills(draw, 380, 50, (130, 150, 140), 40)
    houses(draw, 520, [(228, 196, 150), (204, 132, 104), (238, 224, 190), (120, 150, 156), (196, 168, 180)], 11, (252, 234, 180))
    image.paste(sky((96, 150, 170), (36, 84, 110), height=230), (0, 520))
    lighthouse(draw, 1090, 520, 240, (236, 228, 214), (170, 60, 50))
    ship(draw, 330, 640, 1.0, (34, 78, 110), (240, 238, 230))
    return image


def advert(width: int, height: int, seed: int) -> Image.Image:
    """Loud stripes round a tin of tea."""
    image = Image.new("RGB", (width, height), (20, 90, 180))
    draw = ImageDraw.Draw(image)
    for n in range(-height, width, 40):
        draw.line([(n, height), (n + height, 0)], fill=(255, 208 - seed, 40), width=12)
    draw.rounded_rectangle([width * 0.3, height * 0.2, width * 0.7, height * 0.8], 8, fill=(235, 60, 60))
    return image


def icon() -> Image.Image:
    """The lantern of the paper's head."""
    image = Image.new("RGB", (64, 64), (38, 44, 82))
    draw = ImageDraw.Draw(image)
    draw.rectangle([24, 16, 40, 46], fill=(255, 224, 140))
    draw.polygon([(20, 16), (44, 16), (32, 6)], fill=(165, 56, 47))
    draw.rectangle([20, 46, 44, 52], fill=(165, 56, 47))
    return image


PICTURES: dict[str, Callable[[], Image.Image]] = {
    "lighthouse-dusk.jpg": lighthouse_dusk,
    "lens.jpg": lens,
    "ferry-night.jpg": ferry_night,
    "island.jpg": island,
    "library-hall.jpg": library_hall,
    "loans-chart.png": loans_chart,
    "storm.jpg": storm,
    "cranes.jpg": cranes,
    "tram.jpg": tram,
    "workshop.jpg": workshop,
    "bread.jpg": bread,
    "old-map.jpg": old_map,
    "barge.jpg": barge,
    "pumpkin.jpg": pumpkin,
    "town.jpg": town,
    "advert-wide.png": lambda: advert(728, 90, 0),
    "advert-tall.png": lambda: advert(300, 500, 40),
    "icon.png": icon,
}


def save(name: str, image: Image.Image) -> None:
    """Write a picture; 74 keeps every one of them under 60 kB and free of visible blocks."""
    path = FOLDER / name
    if path.suffix == ".png":
        image.quantize(32).save(path, optimize=True)
    else:
        image.save(path, quality=74, optimize=True, progressive=True)
    print(f"{name}: {path.stat().st_size // 1024} kB")


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for each, make in PICTURES.items():
        save(each, make())
