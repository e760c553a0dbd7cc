import { useEffect, useState } from 'preact/hooks';
import type { DevicePort, DeviceState } from './device-port.ts';

/** What the device offers now. */
export function useDevice(device: DevicePort): DeviceState {
  const [state, setState] = useState(() => device.get());
  useEffect(() => {
    setState(device.get());
    return device.subscribe(setState);
  }, [device]);
  return state;
}
