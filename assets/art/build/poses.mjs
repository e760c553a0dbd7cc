// The poses in use: for each drawing of react-peeps the points that name its regions. A region is found by
// flooding the paper between the ink from its points; what no point claims keeps the colour of the top.
//   regions: colour role -> points (x y); boxes: colour role -> boxes (left top right bottom), for everything inside them
//   cuts: lines (x y x y) that close a gap in the ink while flooding; erase: circles (x y radius) whose marks are left out
//   blots: ink laid over marks; marks: the size up to which loose marks of the drawing are left out, but for the box `keep`

const WRITTEN = {
  Device: {
    kind: 'bust',
    regions: {
      skin: '430 500, 547 837, 535 841, 668 820, 471 853, 567 852, 557 820',
      light: '688 703',
    },
  },
  Sweater: {
    kind: 'bust',
    regions: {
      skin: '430 500, 259 967, 670 957, 296 902, 342 910, 385 934, 609 916, 640 962, 660 975',
    },
  },
  Explaining: {
    kind: 'bust',
    regions: {
      skin: '430 500, 150 1000, 729 950, 644 826, 585 890',
    },
  },
  StripedShirt: {
    kind: 'bust',
    regions: {
      skin: '430 520, 138 991, 742 950',
    },
    cuts: '716 1110 716 1170',
  },
  BlazerBlackTee: {
    kind: 'bust',
    regions: {
      skin: '450 500',
    },
  },
  DotJacket: {
    kind: 'bust',
    regions: {
      skin: '450 520, 839 775, 908 633, 841 713, 821 838',
    },
    marks: 34,
    keep: [760, 560, 960, 860],
  },
  Hoodie: {
    kind: 'bust',
    regions: {
      skin: '450 500',
    },
    cuts: '386 436 396 472, 556 478 548 458, 384 500 392 520',
  },
  Coffee: {
    kind: 'bust',
    regions: {
      skin: '450 500, 428 896, 487 777',
      light: '592 866',
    },
  },
  Geek: {
    kind: 'bust',
    regions: {
      skin: '450 500, 195 1022, 541 986, 693 1065, 470 936, 563 938',
      dark: '802 842, 839 846',
    },
    cuts: '488 645 506 651, 584 897 608 895, 538 496 560 484',
    erase: '837 845 60',
  },
  ButtonShirt: {
    kind: 'bust',
    regions: {
      skin: '450 500',
    },
    cuts: '466 630 492 668',
  },
  Shirt: {
    kind: 'bust',
    regions: {
      skin: '450 530, 130 1020',
    },
    cuts: '730 860 790 850',
  },
  ArmsCrossed: {
    kind: 'bust',
    regions: {
      skin: '450 500, 602 917, 279 955, 655 837',
    },
  },
  ShirtCoat: {
    kind: 'bust',
    regions: {
      skin: '450 520',
    },
    cuts: '554 536 572 548, 370 512 380 544',
    boxes: { tee: '370 600 590 1180' },
  },
  Paper: {
    kind: 'bust',
    regions: {
      skin: '470 480, 615 804, 719 864, 564 804',
      light: '701 690',
    },
    cuts: '658 826 653 848',
  },
  PoloSweater: {
    kind: 'bust',
    regions: {
      skin: '450 500',
    },
    cuts: '490 602 512 622',
  },
  Whatever: {
    kind: 'bust',
    regions: {
      skin: '450 540, 119 880, -46 682, 806 890, 713 902, 71 893, 1027 705',
    },
  },
  Turtleneck: {
    kind: 'bust',
    regions: {
      skin: '484 461',
    },
  },
  PointingUp: {
    kind: 'bust',
    regions: {
      skin: '464 480, 743 615, 809 469, 795 531, 780 575, 770 640',
    },
    marks: 160,
    keep: [720, 300, 980, 720],
    blots: ['M378 1030H482V1136H378Z'],
  },
  RestingWB: {
    kind: 'standing',
    regions: {
      skin: '421 585, 375 1443, 774 1493',
      sock: '292 2703, 863 2622',
      shoes: '540 2843, 844 2739',
    },
  },
  RestingBW: {
    kind: 'standing',
    regions: {
      skin: '420 585, 356 1443, 821 1471',
      legs: '745 1975',
      sock: '330 2705, 844 2622',
      sole: '493 2907, 997 2812',
    },
  },
  RoboDanceWB: {
    kind: 'standing',
    regions: {
      skin: '443 569, 947 1195, 14 1379',
      sock: '-36 2693, 783 2759',
      shoes: '798 2882, 178 2842',
      sole: '708 2958, 52 2916',
    },
  },
  RoboDanceOutline: {
    kind: 'standing',
    regions: {
      skin: '515 568, 947 1194, 14 1378',
      legs: '611 2093, 269 2170',
      sock: '-36 2692, 783 2758',
      shoes: '801 2881, 180 2841',
      sole: '708 2957, 48 2915',
    },
  },
  WalkingWB: {
    kind: 'standing',
    regions: {
      skin: '457 545, 177 1229, 742 1045',
      sock: '642 2631, 65 2411',
      shoes: '703 2785, -1 2539',
      sole: '758 2876, -69 2600',
    },
  },
  WalkingBW: {
    kind: 'standing',
    regions: {
      skin: '457 545, 177 1229, 742 1045',
      legs: '691 1914',
      sock: '612 2631, 65 2411',
      shoes: '719 2785, -1 2539',
      sole: '753 2876, -69 2600',
    },
  },
  BlazerPantsBW: {
    kind: 'standing',
    regions: {
      skin: '433 538, 364 1375, 817 1516, 495 2642, 180 2654',
      legs: '622 1984',
      shoes: '167 2775, 596 2733',
    },
  },
  EasingBW: {
    kind: 'standing',
    regions: {
      skin: '582 570, 234 1399, 861 1248',
      legs: '742 1913',
      sock: '14 2543, 677 2525',
      shoes: '716 2747, -61 2791, 18 2635',
      sole: '632 2908, 58 2910',
    },
  },
  EasingWB: {
    kind: 'standing',
    regions: {
      skin: '582 570, 194 1399, 861 1248',
      tee: '399 1004',
      sock: '14 2543, 670 2525',
      shoes: '720 2747, -61 2791, 18 2635',
      sole: '632 2908, 58 2910',
    },
  },
  CrossedArmsWB: {
    kind: 'standing',
    regions: {
      skin: '389 554, 301 890, 454 990',
      sock: '62 2653, 576 2662',
      shoes: '556 2801, 0 2791',
      sole: '-187 2877, 652 2883',
    },
  },
  CrossedArmsBW: {
    kind: 'standing',
    regions: {
      skin: '456 556, 461 889, 626 890, 459 990',
      legs: '504 1862',
      sock: '66 2655, 580 2657',
      sole: '-40 2873, 693 2883',
    },
  },
  ShirtPantsWB: {
    kind: 'standing',
    regions: {
      skin: '443 505, 309 1600, 855 1563',
      sock: '190 2682, 635 2653',
      shoes: '582 2796, 125 2849',
      sole: '672 2893, 92 2965',
    },
  },
  ShirtWB: {
    kind: 'standing',
    regions: {
      skin: '422 511, 231 1599, 864 1562, 608 2294',
      metal: '151 2662, 193 2451, 260 2249, 300 2072',
      shoes: '546 2795, 244 2847, 201 2705, 101 2710',
      sole: '664 2893, 108 2964',
      legs: '526 1974, 419 1944',
    },
  },
  PolkaDots: {
    kind: 'standing',
    regions: {
      skin: '568 564, 133 1534, 800 1460',
      legs: '625 1935',
      sock: '501 2607, 280 2595',
      sole: '658 2769, 328 2858',
    },
  },
  PointingFingerBW: {
    kind: 'standing',
    regions: {
      skin: '474 586, 1253 727, 110 1428, 1206 604, 1176 734',
      legs: '232 1762',
      sole: '722 2579, 209 2634',
    },
  },
  Wheelchair: {
    kind: 'sitting',
    regions: {
      skin: '460 527, 1175 663, 473 1097',
      legs: '1186 1566, 930 1514, 477 1357, 417 1354, 298 1444',
      sock: '1020 2017, 1245 1945',
      shoes: '1289 1944, 1203 2066, 1271 2020, 1410 2017, 1164 2061',
      metal:
        '671 2245, 744 2250, 1230 2221, -109 1802, 217 1650, 212 2030, 226 2105, 545 2063, 690 1603, 700 1970, 834 1867, 634 1253, 635 1431, 642 1531',
    },
  },
  PointingFingerWB: {
    kind: 'standing',
    regions: {
      skin: '608 586, 1150 728, 113 1428, 1206 604, 1176 734',
      sole: '531 2579, 205 2634',
    },
  },
};

const numbers = (list) => list.split(', ').map((entry) => entry.split(' ').map(Number));
const read = (lists = {}) => Object.fromEntries(Object.entries(lists).map(([role, list]) => [role, numbers(list)]));

/** The table above with its lists read. */
export const POSES = Object.fromEntries(
  Object.entries(WRITTEN).map(([drawing, { regions, boxes, cuts, erase, ...rest }]) => [
    drawing,
    { ...rest, regions: read(regions), boxes: read(boxes), cuts: cuts && numbers(cuts), erase: erase && numbers(erase) },
  ]),
);
