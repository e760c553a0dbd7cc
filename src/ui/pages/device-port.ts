/** `ready`: a newer version waits to be let in. `others`: it would, but another window still plays this one. */
export interface DeviceState {
  readonly update: 'none' | 'ready' | 'others';
  /** The browser offers to put the game among the apps of this device. */
  readonly canInstall: boolean;
}

/** What the device offers around the page: a copy without a network, its next version, a place among the apps. */
export interface DevicePort {
  get(): DeviceState;
  subscribe(listener: (state: DeviceState) => void): () => void;
  /** Lets the newer version in and opens the page anew. The caller sees to it that nothing is lost. */
  update(): void;
  /** Asks the browser to install; it asks the player. */
  install(): void;
}
